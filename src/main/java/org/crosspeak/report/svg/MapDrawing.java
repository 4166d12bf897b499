// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.crosspeak.report.svg.PeakMap.Box;
import org.crosspeak.report.svg.PeakMap.Kind;
import org.crosspeak.report.svg.PeakMap.Row;
import org.crosspeak.report.svg.PeakMap.Spot;

/**
 * Draws a map of cross-peaks, F2 across and F1 down, both falling: the whole of it, and the strip
 * where the candidates differ. Readable as it is; the frame, its shifts and what moves when a
 * reader zooms in are told in attributes and classes.
 */
public final class MapDrawing {

  private static final double HEIGHT = 540;
  private static final double TOP = 26;
  private static final double BOTTOM = 52;
  private static final double LEFT = 58;
  private static final double RIGHT = 14;
  private static final double PLOT = HEIGHT - TOP - BOTTOM;
  private static final double WHOLE = 720;
  private static final double STRIP = 390;
  private static final double SMALLEST = 2.6;
  private static final double GROWTH = 4.4;

  /** Least distance of two labels below each other. */
  private static final double LABEL = 15;

  private final PeakMap map;
  private final Svg svg = new Svg(1 << 14);

  private MapDrawing(PeakMap map) {
    this.map = map;
  }

  /** The whole map; the id stands before the ids of its title and description. */
  public static String whole(PeakMap map, String id) {
    return new MapDrawing(map).drawWhole(id);
  }

  /**
   * The row of the decisive protons alone, large: its peaks, and the labelled boxes of all
   * candidates.
   *
   * @return empty when there are no boxes
   */
  public static String strip(PeakMap map, String id) {
    return map.boxes().isEmpty() ? "" : new MapDrawing(map).drawStrip(id);
  }

  private String drawWhole(String id) {
    PpmAxis f2 = axis(true);
    PpmAxis f1 = axis(false);
    head(id, "map", WHOLE, map.title(), map.description());
    svg.with("data-f2", f2.high() + " " + f2.low()).with("data-f1", f1.high() + " " + f1.low());
    svg.with("data-plot", Svg.points(LEFT, TOP, f2.length(), f1.length()));
    svg.open();
    titles(id, map.title(), map.description());
    axes(f2, f1, 12, 15);
    rowNames(f2, 12.5);
    plot(f2, f1);
    map.rows().forEach(row -> row(row, f2, f1));
    for (Box box : map.boxes()) {
      box(box, f2, f1);
    }
    labels(f2, f1, true);
    spots(f2, f1);
    return svg.close("svg").close("svg").toString();
  }

  private String drawStrip(String id) {
    PpmAxis f1 = stripCarbons();
    double low = map.boxes().stream().mapToDouble(Box::f2).min().orElse(0);
    double high = map.boxes().stream().mapToDouble(Box::f2).max().orElse(0);
    double width = STRIP - LEFT - RIGHT;
    PpmAxis f2 = PpmAxis.around(low, high, 0.1, 1.2, width);
    String title = "Where the candidates differ";
    String text = "The same peaks, large, about the row that the boxes stand in.";
    head(id, "strip", STRIP, title, text);
    svg.open();
    titles(id, title, text);
    axes(f2, f1, 4, 10);
    rowNames(f2, 7);
    plot(f2, f1);
    map.rows().forEach(row -> row(row, f2, f1));
    for (Box box : map.boxes()) {
      box(box, f2, f1);
    }
    spots(f2, f1);
    labels(f2, f1, false);
    return svg.close("svg").close("svg").toString();
  }

  private PpmAxis stripCarbons() {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Box box : map.boxes()) {
      low = Math.min(low, box.f1() - box.f1Half());
      high = Math.max(high, box.f1() + box.f1Half());
    }
    return PpmAxis.around(low, high, 3, 20, PLOT);
  }

  private void head(String id, String type, double width, String title, String text) {
    svg.begin("svg")
        .with("class", type)
        .with("viewBox", Svg.points(0, 0, width, HEIGHT))
        .with("role", "img")
        .with("aria-labelledby", id + "-t " + id + "-d");
  }

  private void titles(String id, String title, String text) {
    svg.begin("title").with("id", id + "-t").open().text(title).close("title");
    svg.begin("desc").with("id", id + "-d").open().text(text).close("desc");
  }

  private PpmAxis axis(boolean protons) {
    List<Double> all = new ArrayList<>();
    map.spots().forEach(spot -> all.add(protons ? spot.f2() : spot.f1()));
    for (Box box : map.boxes()) {
      all.add(protons ? box.f2() : box.f1() - box.f1Half());
      all.add(protons ? box.f2() : box.f1() + box.f1Half());
    }
    if (all.isEmpty()) {
      all.add(protons ? 5.0 : 100.0);
    }
    double low = all.stream().min(Comparator.naturalOrder()).orElseThrow();
    double high = all.stream().max(Comparator.naturalOrder()).orElseThrow();
    return protons
        ? PpmAxis.around(low, high, 0.35, 2, WHOLE - LEFT - RIGHT)
        : PpmAxis.around(low, high, 6, 40, PLOT);
  }

  /** Frame, grid, numbers and names of both axes. */
  private void axes(PpmAxis f2, PpmAxis f1, int across, int down) {
    svg.begin("rect").with("class", "frame").with("x", LEFT, "y", TOP);
    svg.with("width", f2.length(), "height", f1.length()).empty();
    svg.group("tx");
    for (PpmAxis.Tick tick : f2.ticks(across)) {
      double x = LEFT + f2.at(tick.ppm());
      svg.line("g", x, TOP, x, TOP + f1.length());
      svg.label(tick.main() ? "n" : "n o", "middle", x, TOP + f1.length() + 18, tick.label());
    }
    svg.close("g").group("ty");
    for (PpmAxis.Tick tick : f1.ticks(down)) {
      double y = TOP + f1.at(tick.ppm());
      svg.line("g", LEFT, y, LEFT + f2.length(), y);
      svg.label(tick.main() ? "n" : "n o", "end", LEFT - 7, y + 4, tick.label());
    }
    svg.close("g");
    svg.label("an", "middle", LEFT + f2.length() / 2, HEIGHT - 8, "F2, \u00b9H (ppm)");
    svg.begin("text").with("class", "an").with("text-anchor", "middle");
    svg.with("transform", "translate(17 " + (TOP + f1.length() / 2) + ") rotate(-90)").open();
    svg.text("F1, \u00b9\u00b3C (ppm)").close("text");
  }

  /** The part that is cut off at the frame. */
  private void plot(PpmAxis f2, PpmAxis f1) {
    svg.begin("svg").with("class", "plot").with("x", LEFT, "y", TOP);
    svg.with("width", f2.length(), "height", f1.length());
    svg.with("viewBox", Svg.points(0, 0, f2.length(), f1.length())).open();
  }

  private void row(Row row, PpmAxis f2, PpmAxis f1) {
    double half = Math.max(f2.span(row.half()), 3);
    svg.begin("rect").with("class", "row").with("x", f2.at(row.f2()) - half, "y", 0);
    svg.with("width", 2 * half, "height", f1.length()).open().title(row.label()).close("rect");
  }

  /**
   * Names of the rows, in one line above the frame.
   *
   * @param letter room to allow for a letter, in the drawing's units
   */
  private void rowNames(PpmAxis f2, double letter) {
    if (map.rows().isEmpty()) {
      return;
    }
    String names = map.rows().stream().map(Row::label).collect(Collectors.joining(", "));
    double at = LEFT + f2.at(map.rows().stream().mapToDouble(Row::f2).average().orElse(f2.high()));
    double half = names.length() * letter / 2;
    double end = LEFT + f2.length();
    String anchor = at + half > end ? "end" : at - half < LEFT ? "start" : "middle";
    double x = anchor.equals("end") ? end : anchor.equals("start") ? LEFT : at;
    svg.begin("text").with("class", "rl").with("x", x, "y", TOP - 8).with("data-at", at);
    svg.with("text-anchor", anchor).open().text(names).close("text");
  }

  private void box(Box box, PpmAxis f2, PpmAxis f1) {
    // boxes of two candidates that lie over each other stay two
    double half = Math.max(f2.span(box.f2Half()), 7) + (box.candidate() % 2 == 0 ? 3 : 0);
    svg.begin("rect")
        .with("class", "b b" + CandidateColour.of(box.candidate()) + (box.due() ? "" : " f"));
    svg.with("x", f2.at(box.f2()) - half, "y", f1.at(box.f1() + box.f1Half()));
    svg.with("width", 2 * half, "height", f1.span(2 * box.f1Half()));
    svg.open().title(box.title()).close("rect");
  }

  /** Labels of the boxes, those of every second candidate on the left, none over another. */
  private void labels(PpmAxis f2, PpmAxis f1, boolean whole) {
    List<Box> boxes =
        map.boxes().stream().sorted(Comparator.comparingDouble(box -> -box.f1())).toList();
    double[] last = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
    for (Box box : boxes) {
      int side = side(f2, box, whole);
      double half = Math.max(f2.span(box.f2Half()), 7) + 8;
      double y = Math.max(f1.at(box.f1()) + 4, last[side] + LABEL);
      last[side] = y;
      double x = f2.at(box.f2()) + (side == 0 ? -half : half);
      String anchor = side == 0 ? "end" : "start";
      String type = (whole ? "bl w c" : "bl c") + CandidateColour.of(box.candidate());
      svg.label(type, anchor, x, y, whole ? box.label() : box.detail());
    }
  }

  /** 0 for the left; where the frame is too near for words, the other. */
  private static int side(PpmAxis f2, Box box, boolean whole) {
    double room = whole ? 84 : 0;
    if (f2.at(box.f2()) + room > f2.length()) {
      return 0;
    }
    return f2.at(box.f2()) < room ? 1 : box.candidate() % 2;
  }

  private void spots(PpmAxis f2, PpmAxis f1) {
    for (Spot spot : map.spots()) {
      if (f2.shows(spot.f2()) && f1.shows(spot.f1())) {
        spot(spot, f2.at(spot.f2()), f1.at(spot.f1()));
      }
    }
  }

  private void spot(Spot spot, double x, double y) {
    if (spot.kind() == Kind.ONE_BOND) {
      svg.begin("path").with("class", spot.type());
      svg.with("transform", "translate(" + Svg.points(x, y) + ")");
      svg.with("d", "M0-5L5 0 0 5-5 0Z").open().title(spot.title()).close("path");
    } else {
      svg.begin("circle").with("class", spot.type()).with("cx", x, "cy", y);
      svg.with("r", SMALLEST + GROWTH * Math.sqrt(spot.size()));
      svg.open().title(spot.title()).close("circle");
    }
  }
}
