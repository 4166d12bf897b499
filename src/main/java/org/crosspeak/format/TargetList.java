// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.List;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakList;

/**
 * A list on its way into a file.
 *
 * @param list the list
 * @param title its name, put so that it names the list's experiment and no other
 * @param rows the peaks to write, in the order of their source, those among them that are set aside
 *     and that the format can mark
 */
record TargetList(PeakList list, String title, List<Peak> rows) {

  TargetList {
    rows = List.copyOf(rows);
  }

  boolean twoDimensional() {
    return list.f2() != null;
  }
}
