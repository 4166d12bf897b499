// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report.svg;

/**
 * SVG text as it grows. Numbers have at most two decimals, text and attribute values are escaped:
 * nothing that is given here can end an element or begin a new one. Not safe for use by several
 * threads.
 */
public final class Svg {

  private final StringBuilder out;

  /** Empty, with room for that many characters. */
  public Svg(int capacity) {
    this.out = new StringBuilder(capacity);
  }

  /** Begins an element: {@code <name}. */
  public Svg begin(String name) {
    out.append('<').append(name);
    return this;
  }

  /** An attribute. */
  public Svg with(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
    return this;
  }

  /** An attribute that is a number. */
  public Svg with(String name, double value) {
    out.append(' ').append(name).append("=\"");
    number(value);
    out.append('"');
    return this;
  }

  /** Two attributes that are numbers, such as x and y. */
  public Svg with(String first, double value, String second, double other) {
    return with(first, value).with(second, other);
  }

  /** Ends the begun element without content. */
  public Svg empty() {
    out.append("/>");
    return this;
  }

  /** Ends the begun tag; content follows. */
  public Svg open() {
    out.append('>');
    return this;
  }

  /** Closes an element. */
  public Svg close(String name) {
    out.append("</").append(name).append(">");
    return this;
  }

  /** Text content. */
  public Svg text(String text) {
    escape(text);
    return this;
  }

  /** A title, which browsers show and read for the element it stands in. */
  public Svg title(String text) {
    return begin("title").open().text(text).close("title");
  }

  /** A group of that class, open. */
  public Svg group(String type) {
    return begin("g").with("class", type).open();
  }

  /** A text of that class, centred or anchored as said ("start", "middle", "end"). */
  public Svg label(String type, String anchor, double x, double y, String text) {
    begin("text").with("class", type).with("x", x, "y", y);
    if (!anchor.equals("start")) {
      with("text-anchor", anchor);
    }
    return open().text(text).close("text");
  }

  /** A line of that class. */
  public Svg line(String type, double x1, double y1, double x2, double y2) {
    return begin("line")
        .with("class", type)
        .with("x1", x1, "y1", y1)
        .with("x2", x2, "y2", y2)
        .empty();
  }

  /** Points of a path or polygon: numbers with a space between. */
  static String points(double... numbers) {
    Svg points = new Svg(numbers.length * 6);
    for (int i = 0; i < numbers.length; i++) {
      if (i > 0) {
        points.out.append(' ');
      }
      points.number(numbers[i]);
    }
    return points.toString();
  }

  /** What is already SVG. */
  Svg raw(String svg) {
    out.append(svg);
    return this;
  }

  private void number(double value) {
    if (!(Math.abs(value) < 1e12)) {
      throw new IllegalArgumentException("no place in a drawing: " + value);
    }
    long hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      out.append('-');
      hundredths = -hundredths;
    }
    out.append(hundredths / 100);
    int rest = (int) (hundredths % 100);
    if (rest != 0) {
      out.append('.').append((char) ('0' + rest / 10));
      if (rest % 10 != 0) {
        out.append((char) ('0' + rest % 10));
      }
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
