// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crosspeak.peaks.Nucleus;
import org.jspecify.annotations.Nullable;

/**
 * One table header: which column holds what. Two tables side by side are two blocks of one line.
 *
 * @param columns column of each role; the shifts are those in ppm
 * @param first its first column
 * @param end the column after its last one
 * @param corner text of the cell in its upper left corner that is no header word, or null
 * @param keys all header keys, for telling the layout
 */
record ColumnBlock(
    Map<Role, Integer> columns, int first, int end, @Nullable String corner, List<String> keys) {

  ColumnBlock {
    columns = Map.copyOf(columns);
    keys = List.copyOf(keys);
  }

  /** The column of a role, or -1. */
  int column(Role role) {
    return columns.getOrDefault(role, -1);
  }

  /** The column of the direct axis, or -1 in a 1D table. */
  int directColumn() {
    if (!isTwoDimensional()) {
      return -1;
    }
    return columns.containsKey(Role.F2) ? column(Role.F2) : column(Role.H);
  }

  /** The column of the indirect axis, or the only shift column. */
  int indirectColumn() {
    for (Role role : List.of(Role.F1, Role.C, Role.N, Role.SHIFT, Role.H, Role.F2)) {
      if (columns.containsKey(role)) {
        return column(role);
      }
    }
    return -1;
  }

  boolean isTwoDimensional() {
    return hasDirect() && hasIndirect();
  }

  boolean hasShift() {
    return hasDirect() || hasIndirect() || columns.containsKey(Role.SHIFT);
  }

  private boolean hasDirect() {
    return columns.containsKey(Role.F2) || columns.containsKey(Role.H);
  }

  private boolean hasIndirect() {
    return columns.containsKey(Role.F1)
        || columns.containsKey(Role.C)
        || columns.containsKey(Role.N);
  }

  Naming naming() {
    boolean byNumber = columns.containsKey(Role.F1) || columns.containsKey(Role.F2);
    return byNumber || columns.containsKey(Role.SHIFT) ? Naming.AXES : Naming.NUCLEI;
  }

  /** The nucleus that the header gives the indirect or only axis, or null. */
  @Nullable Nucleus indirectNucleus() {
    if (naming() == Naming.AXES) {
      return null;
    }
    if (columns.containsKey(Role.C)) {
      return Nucleus.C13;
    }
    return columns.containsKey(Role.N) ? Nucleus.N15 : Nucleus.H1;
  }

  /** The same table with all columns moved to the right; a negative number moves to the left. */
  ColumnBlock movedBy(int by) {
    Map<Role, Integer> moved = new EnumMap<>(Role.class);
    columns.forEach(
        (role, column) -> {
          if (column + by >= 0) {
            moved.put(role, column + by);
          }
        });
    return new ColumnBlock(moved, first, end + by, corner, keys);
  }

  /** Whether another block has the same columns in the same order. */
  boolean sameColumns(ColumnBlock other) {
    return keys.equals(other.keys);
  }
}
