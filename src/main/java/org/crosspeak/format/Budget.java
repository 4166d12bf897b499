// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Limits;

/** Limits and deadline of one reading; every loop over rows asks here. */
record Budget(Limits limits, Deadline deadline) {

  private static final int ROWS_BETWEEN_CHECKS = 1024;

  /** Looks at the clock now and then. */
  void tick(int row) {
    if (row % ROWS_BETWEEN_CHECKS == 0) {
      deadline.check();
    }
  }

  /** Refuses the row after the last allowed one. */
  void row(int rows, int line) {
    if (rows > limits.rows()) {
      throw over("rows in one list", limits.rows(), "rows", line);
    }
  }

  /** Refuses too many columns. */
  void columns(int columns, int line) {
    if (columns > limits.columns()) {
      throw over("columns in one table", limits.columns(), "columns", line);
    }
  }

  /** Refuses a cell, attribute or string that is too long. */
  void text(int chars, int line) {
    if (chars > limits.cellChars()) {
      throw over("characters in one cell", limits.cellChars(), "cellChars", line);
    }
  }

  /** Refuses too deep a nesting. */
  void depth(int depth, int line) {
    if (depth > limits.depth()) {
      throw over("levels of nesting", limits.depth(), "depth", line);
    }
  }

  private static RefusedException over(String what, int limit, String name, int line) {
    return new RefusedException(
        "too-large",
        line,
        "more than " + limit + " " + what,
        "more than " + limit,
        "at most " + limit,
        "split the file, or raise the limit with --limit " + name + "=VALUE");
  }
}
