// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.ArrayList;
import java.util.List;
import org.crosspeak.peaks.Peak;
import org.jspecify.annotations.Nullable;

/**
 * A list as the source has it, before axes and experiment are decided.
 *
 * @param name its name in the source, or null
 * @param twoDimensional whether it has two shifts a peak
 * @param naming how its axes are named
 * @param f2First whether what it calls F2 (or 1H) stands before what it calls F1
 * @param f2 what is said of its F2
 * @param f1 what is said of its F1
 * @param peaks the peaks with the shifts as the source names them; without names the first column
 *     is F2
 * @param hints texts that may name the experiment, the nearest first
 * @param decidedBy what was decided so far
 */
record RawList(
    @Nullable String name,
    boolean twoDimensional,
    Naming naming,
    boolean f2First,
    AxisFacts f2,
    AxisFacts f1,
    List<Peak> peaks,
    List<Hint> hints,
    List<String> decidedBy) {

  /** The same list with the sheet's name as its own, where it has none, and as a hint. */
  RawList inSheet(String sheet) {
    List<Hint> more = new ArrayList<>(hints);
    more.add(new Hint("sheet", sheet));
    return new RawList(
        name == null ? sheet : name,
        twoDimensional,
        naming,
        f2First,
        f2,
        f1,
        peaks,
        more,
        decidedBy);
  }
}
