// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.ArrayList;
import java.util.List;

/** Collects lines of plain text, wrapped at {@link AdviceText#WIDTH} columns. */
final class TextLines {

  private static final String DEEPER = "  ";

  private final List<String> lines = new ArrayList<>();

  void blank() {
    lines.add("");
  }

  /** A heading after an empty line. */
  void section(String title) {
    blank();
    put("", title);
  }

  /** A line as it is. */
  void plain(String line) {
    lines.add(line.stripTrailing());
  }

  /** Wraps at spaces; following lines stand two columns deeper. */
  void put(String indent, String text) {
    StringBuilder line = new StringBuilder(indent);
    boolean empty = true;
    for (String word : text.split(" ", -1)) {
      if (!empty && line.length() + 1 + word.length() > AdviceText.WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(indent + DEEPER);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
  }

  List<String> all() {
    return List.copyOf(lines);
  }
}
