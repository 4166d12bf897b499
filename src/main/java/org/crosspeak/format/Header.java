// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.List;

/**
 * A header line.
 *
 * @param line its line
 * @param delimiter the delimiter that it was understood with
 * @param blocks the tables that begin at it, from left to right
 * @param text the line as it stands
 */
record Header(int line, char delimiter, List<ColumnBlock> blocks, String text) {

  Header {
    blocks = List.copyOf(blocks);
  }

  /** Whether another header announces the same columns. */
  boolean sameColumns(Header other) {
    if (blocks.size() != other.blocks.size()) {
      return false;
    }
    for (int i = 0; i < blocks.size(); i++) {
      if (!blocks.get(i).sameColumns(other.blocks.get(i))) {
        return false;
      }
    }
    return true;
  }
}
