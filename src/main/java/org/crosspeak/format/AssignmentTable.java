// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the assignment table of a paper: shifts of an atom and of its protons in each row, and in
 * another column the atoms that it correlates with. Its rows are no cross-peaks.
 */
final class AssignmentTable {

  private static final Pattern CORRELATIONS =
      Pattern.compile(
          "(key|selected)?(1h13c|1h1h)?(hmbc|noesy|roesy|cosy|tocsy)(hc|ch|hh|htoc|ctoh|correlations?)?");

  private AssignmentTable() {}

  /**
   * Refuses a header of such a table.
   *
   * @throws RefusedException when it is one
   */
  static void refuse(Header header) {
    List<ColumnBlock> blocks = header.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      String next = i + 1 < blocks.size() ? corner(blocks.get(i + 1)) : "";
      if (namesCorrelations(blocks.get(i), next)) {
        throw new RefusedException(
            "not-a-peak-list",
            header.line(),
            "this is an assignment table: each row has the shifts of an atom, not of a cross-peak",
            header.text(),
            "one cross-peak a row",
            "export the peak list of the 2D spectrum as CSV or text");
      }
    }
  }

  /** A column named like an experiment that is not the corner cell of this table or the next. */
  private static boolean namesCorrelations(ColumnBlock block, String next) {
    return block.isTwoDimensional()
        && block.naming() == Naming.NUCLEI
        && block.keys().stream()
            .filter(key -> !key.equals(corner(block)) && !key.equals(next))
            .anyMatch(key -> CORRELATIONS.matcher(key).matches());
  }

  private static String corner(ColumnBlock block) {
    String corner = block.corner();
    return corner == null ? "" : HeaderWords.key(corner);
  }
}
