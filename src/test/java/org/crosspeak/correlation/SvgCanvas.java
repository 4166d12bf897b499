// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.List;
import java.util.Locale;

/** A small SVG drawing with one pair of axes; the same calls give the same bytes. */
final class SvgCanvas {

  private static final int WIDTH = 520;
  private static final int HEIGHT = 420;
  private static final int LEFT = 64;
  private static final int RIGHT = 16;
  private static final int TOP = 36;
  private static final int BOTTOM = 52;

  private final StringBuilder body = new StringBuilder();
  private final double mostX;
  private final double mostY;

  /**
   * @param mostX end of the x axis, which begins at 0
   * @param mostY end of the y axis, which begins at 0
   */
  SvgCanvas(String title, String xName, String yName, double mostX, double mostY) {
    this.mostX = mostX;
    this.mostY = mostY;
    text((LEFT + WIDTH - RIGHT) / 2.0, 20, "middle", title);
    text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 12, "middle", xName);
    body.append(
        String.format(
            Locale.ROOT,
            "<text transform=\"translate(16 %d) rotate(-90)\" text-anchor=\"middle\">%s</text>%n",
            (TOP + HEIGHT - BOTTOM) / 2,
            escaped(yName)));
    for (int tick = 0; tick <= 5; tick++) {
      double x = mostX * tick / 5;
      double y = mostY * tick / 5;
      line(x, 0, x, mostY, "#e0e0e0", 1, "");
      line(0, y, mostX, y, "#e0e0e0", 1, "");
      text(x(x), HEIGHT - BOTTOM + 18, "middle", number(x));
      text(LEFT - 8, y(y) + 4, "end", number(y));
    }
  }

  private double x(double value) {
    return LEFT + (WIDTH - LEFT - RIGHT) * value / mostX;
  }

  private double y(double value) {
    return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * value / mostY;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private void text(double x, double y, String anchor, String text) {
    body.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n",
            x,
            y,
            anchor,
            escaped(text)));
  }

  /** A line between two points of the axes. */
  void line(
      double fromX,
      double fromY,
      double toX,
      double toY,
      String colour,
      double width,
      String dashes) {
    body.append(
        String.format(
            Locale.ROOT,
            "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%.1f\"%s/>%n",
            x(fromX),
            y(fromY),
            x(toX),
            y(toY),
            colour,
            width,
            dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + '"'));
  }

  /** A point with a note beside it; radius in pixels. */
  void point(double atX, double atY, double radius, String colour, String note) {
    body.append(
        String.format(
            Locale.ROOT,
            "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"/>%n",
            x(atX),
            y(atY),
            radius,
            colour));
    boolean right = atX > mostX / 2;
    text(x(atX) + (right ? -radius - 4 : radius + 4), y(atY) - 6, right ? "end" : "start", note);
  }

  /** A curve through points, each an x and a y. */
  void curve(List<double[]> points, String colour) {
    StringBuilder path = new StringBuilder();
    for (double[] point : points) {
      path.append(path.isEmpty() ? "M" : " L")
          .append(String.format(Locale.ROOT, "%.1f %.1f", x(point[0]), y(point[1])));
    }
    body.append(
        String.format(
            Locale.ROOT,
            "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n",
            path,
            colour));
  }

  /** An entry of the legend; rows count from 0. */
  void legend(int row, String colour, String text) {
    double y = TOP + 18 + 18.0 * row;
    body.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%d\" y=\"%.1f\" width=\"12\" height=\"4\" fill=\"%s\"/>%n",
            LEFT + 12,
            y - 6,
            colour));
    text(LEFT + 30, y, "start", text);
  }

  /** The whole file. */
  String svg() {
    String file =
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"12\">%n<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>%n%s</svg>%n",
            WIDTH,
            HEIGHT,
            WIDTH,
            HEIGHT,
            WIDTH,
            HEIGHT,
            body);
    return file.replace(System.lineSeparator(), "\n");
  }
}
