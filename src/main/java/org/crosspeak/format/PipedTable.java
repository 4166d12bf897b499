// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.regex.Pattern;

/** Tables with bars between their columns, as notebooks and wikis hold them. */
final class PipedTable {

  private static final Pattern RULE = Pattern.compile("(?m)^[ |:+-]*-{2,}[ |:+-]*$");
  private static final Pattern EDGE = Pattern.compile("(?m)^ *\\| ?| ?\\| *$");

  private static final double MOST = 0.8;

  private PipedTable() {}

  /** The text with tabs for bars, line by line as it was; other texts as they are. */
  static String withTabs(String text) {
    if (!isPiped(text)) {
      return text;
    }
    String bare = EDGE.matcher(RULE.matcher(text).replaceAll("")).replaceAll("");
    return bare.replaceAll(" *\\| *", "\t");
  }

  /** Whether bars stand in the second line that has any text and in no line a tab. */
  private static boolean isPiped(String text) {
    int bar = text.indexOf('|');
    if (bar < 0 || text.indexOf('\t') >= 0) {
      return false;
    }
    long rows = text.lines().filter(line -> !line.isBlank()).count();
    long barred = text.lines().filter(line -> line.indexOf('|') >= 0).count();
    return rows > 1 && barred >= MOST * rows;
  }
}
