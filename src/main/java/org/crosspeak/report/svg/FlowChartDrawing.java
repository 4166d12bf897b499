// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report.svg;

import java.util.List;
import java.util.Set;
import org.crosspeak.report.svg.FlowChart.Edge;
import org.crosspeak.report.svg.FlowChart.Node;

/** Draws a figure of boxes and arrows, with the way through it that was taken. */
public final class FlowChartDrawing {

  private static final double LINE = 16;
  private static final double HEAD = 7;
  private static final double CLAIMS = 13;

  private final FlowChart chart;
  private final Set<String> taken;
  private final Svg svg = new Svg(8192);

  private FlowChartDrawing(FlowChart chart, Set<String> taken) {
    this.chart = chart;
    this.taken = taken;
  }

  /**
   * The figure for a page that styles it.
   *
   * @param taken names of the nodes on the way taken; empty when there is no compound
   */
  public static String draw(FlowChart chart, Set<String> taken) {
    return new FlowChartDrawing(chart, taken).drawn("");
  }

  /**
   * The figure as a file of its own, no way marked.
   *
   * @param style its style sheet
   */
  public static String file(FlowChart chart, String style) {
    return new FlowChartDrawing(chart, Set.of()).drawn(style) + "\n";
  }

  private String drawn(String style) {
    svg.begin("svg");
    if (!style.isEmpty()) {
      svg.with("xmlns", "http://www.w3.org/2000/svg");
    }
    svg.with("class", taken.isEmpty() ? "fig" : "fig way");
    svg.with("viewBox", Svg.points(0, 0, chart.width(), chart.height()));
    svg.with("role", "img");
    svg.with("aria-labelledby", chart.id() + "-t " + chart.id() + "-d").open();
    svg.begin("title").with("id", chart.id() + "-t").open().text(chart.title()).close("title");
    svg.begin("desc").with("id", chart.id() + "-d").open().text(description()).close("desc");
    if (!style.isEmpty()) {
      svg.begin("style").open().raw(style).close("style");
      svg.begin("rect").with("class", "paper").with("width", chart.width());
      svg.with("height", chart.height()).empty();
    }
    chart.edges().stream().filter(edge -> !isTaken(edge)).forEach(this::edge);
    chart.edges().stream().filter(this::isTaken).forEach(this::edge);
    chart.nodes().forEach(this::node);
    return svg.close("svg").toString();
  }

  /** For who can't see it: what it shows, and the way taken in words. */
  private String description() {
    List<String> way =
        chart.nodes().stream()
            .filter(node -> taken.contains(node.id()))
            .map(node -> String.join(" ", node.text()))
            .toList();
    return way.isEmpty()
        ? chart.description()
        : chart.description() + " The way taken: " + String.join("; ", way) + ".";
  }

  private boolean isTaken(Edge edge) {
    return taken.contains(edge.from()) && taken.contains(edge.to());
  }

  private void node(Node node) {
    svg.begin("g").with("class", "n " + node.kind() + (taken.contains(node.id()) ? " on" : ""));
    svg.with("id", chart.id() + "." + node.id()).open();
    svg.begin("rect").with("x", node.x(), "y", node.y());
    svg.with("width", node.width(), "height", node.height());
    svg.with("rx", node.kind().equals("question") || node.kind().equals("start") ? 14 : 3);
    svg.empty();
    double bottom = node.claims().isEmpty() ? 0 : CLAIMS;
    double lines = node.text().size() * LINE;
    double top = node.y() + (node.height() - bottom - lines) / 2;
    if (node.molecule() != null) {
      double room = node.height() - lines - bottom - 8;
      MoleculeDrawing.inside(
          svg, node.molecule(), node.x(), node.y() + 4, node.width(), room, List.of(), 16);
      top = node.y() + 4 + room;
    }
    double middle = node.x() + node.width() / 2;
    for (int i = 0; i < node.text().size(); i++) {
      svg.label("l", "middle", middle, top + i * LINE + 12, node.text().get(i));
    }
    if (!node.claims().isEmpty()) {
      double y = node.y() + node.height() - 5;
      svg.label("i", "middle", middle, y, String.join(" \u00b7 ", node.claims()));
    }
    svg.close("g");
  }

  private void edge(Edge edge) {
    Node from = chart.node(edge.from());
    Node to = chart.node(edge.to());
    double[] start = side(from, edge.leaves());
    double[] end = side(to, edge.enters());
    svg.begin("g").with("class", isTaken(edge) ? "a on" : "a").open();
    svg.begin("path").with("d", way(edge, start, end)).empty();
    head(edge.enters(), end);
    if (!edge.label().isEmpty()) {
      // beside the head, where no other arrow of the same box is
      boolean top = edge.enters().equals("top");
      boolean left = edge.leaves().equals("left");
      double x = top ? end[0] + 6 : start[0] + (left ? -6 : 6);
      double y = top ? end[1] - 9 : start[1] - 5;
      svg.label("w", left && !top ? "end" : "start", x, y, edge.label());
    }
    svg.close("g");
  }

  private static double[] side(Node node, String side) {
    return switch (side) {
      case "top" -> new double[] {node.x() + node.width() / 2, node.y()};
      case "left" -> new double[] {node.x(), node.y() + node.height() / 2};
      case "right" -> new double[] {node.x() + node.width(), node.y() + node.height() / 2};
      default -> new double[] {node.x() + node.width() / 2, node.y() + node.height()};
    };
  }

  /** Straight pieces only, the turn half way or at the corner. */
  private static String way(Edge edge, double[] start, double[] end) {
    boolean down = edge.leaves().equals("down");
    boolean top = edge.enters().equals("top");
    String begin = "M" + Svg.points(start[0], start[1]);
    if (down && top) {
      double half = (start[1] + end[1]) / 2;
      return begin + "V" + Svg.points(half) + "H" + Svg.points(end[0]) + "V" + Svg.points(end[1]);
    }
    if (down) {
      return begin + "V" + Svg.points(end[1]) + "H" + Svg.points(end[0]);
    }
    if (top) {
      return begin + "H" + Svg.points(end[0]) + "V" + Svg.points(end[1]);
    }
    double half = (start[0] + end[0]) / 2;
    return begin + "H" + Svg.points(half) + "V" + Svg.points(end[1]) + "H" + Svg.points(end[0]);
  }

  private void head(String enters, double[] at) {
    double ux = enters.equals("left") ? 1 : enters.equals("right") ? -1 : 0;
    double uy = enters.equals("top") ? 1 : 0;
    double bx = at[0] - ux * HEAD;
    double by = at[1] - uy * HEAD;
    double half = HEAD * 0.5;
    svg.begin("polygon");
    svg.with(
        "points",
        Svg.points(at[0], at[1], bx - uy * half, by + ux * half, bx + uy * half, by - ux * half));
    svg.empty();
  }
}
