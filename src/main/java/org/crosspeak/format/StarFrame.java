// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A save frame of a STAR text.
 *
 * @param name its name without {@code save_}
 * @param values its single values by lower-case tag
 * @param loops its loops
 */
record StarFrame(String name, Map<String, String> values, List<Loop> loops) {

  /**
   * A row of a loop.
   *
   * @param values values by lower-case tag without its category
   * @param line the line of its first value
   */
  record Row(Map<String, String> values, int line) {

    String value(String tag) {
      String value = values.getOrDefault(tag, "");
      return value.equals(".") || value.equals("?") ? "" : value;
    }
  }

  /**
   * A loop.
   *
   * @param category the lower-case category of its tags
   * @param rows its rows
   */
  record Loop(String category, List<Row> rows) {}

  /** The rows of the loop of that category, or none. */
  List<Row> rows(String category) {
    return loops.stream()
        .filter(loop -> loop.category().equals(category))
        .findFirst()
        .map(Loop::rows)
        .orElse(List.of());
  }

  /** The save frames of a text. */
  static List<StarFrame> of(List<StarTokens.Token> tokens, Budget budget) {
    List<StarFrame> frames = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      if (tokens.get(at).beginsFrame()) {
        String name = tokens.get(at).text().substring(5);
        StarFrame frame = new StarFrame(name, new LinkedHashMap<>(), new ArrayList<>());
        at = frame.fill(tokens, at + 1, budget);
        frames.add(frame);
      } else {
        at++;
      }
    }
    return frames;
  }

  private int fill(List<StarTokens.Token> tokens, int from, Budget budget) {
    int at = from;
    while (at < tokens.size() && !tokens.get(at).is("save_")) {
      if (tokens.get(at).is("loop_")) {
        at = loop(tokens, at + 1, budget);
      } else if (tokens.get(at).isTag() && at + 1 < tokens.size()) {
        values.put(tokens.get(at).text().toLowerCase(Locale.ROOT), tokens.get(at + 1).text());
        at += 2;
      } else {
        at++;
      }
    }
    return at + 1;
  }

  private int loop(List<StarTokens.Token> tokens, int from, Budget budget) {
    List<String> tags = new ArrayList<>();
    int at = from;
    while (at < tokens.size() && tokens.get(at).isTag()) {
      tags.add(tokens.get(at).text().toLowerCase(Locale.ROOT));
      at++;
    }
    budget.columns(tags.size(), at < tokens.size() ? tokens.get(at).line() : 0);
    List<Row> rows = new ArrayList<>();
    while (at < tokens.size() && !tokens.get(at).is("stop_") && !tokens.get(at).is("save_")) {
      Map<String, String> values = new LinkedHashMap<>();
      int line = tokens.get(at).line();
      for (int i = 0; i < tags.size() && at < tokens.size() && !tokens.get(at).is("stop_"); i++) {
        values.put(tags.get(i).substring(tags.get(i).indexOf('.') + 1), tokens.get(at).text());
        at++;
      }
      if (tags.isEmpty()) {
        at++;
      }
      rows.add(new Row(values, line));
      budget.tick(rows.size());
    }
    String category = tags.isEmpty() ? "" : tags.get(0);
    int dot = category.indexOf('.');
    loops.add(new Loop(dot < 0 ? category : category.substring(0, dot), rows));
    return at + 1;
  }
}
