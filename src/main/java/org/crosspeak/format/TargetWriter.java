// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.List;
import java.util.Set;
import org.crosspeak.peaks.PeakList;
import org.crosspeak.peaks.SetAside;
import org.jspecify.annotations.Nullable;

/** Writes lists in one format and knows what the format can hold. Immutable. */
interface TargetWriter {

  /** The parts that reading back gives again, of 2D or of 1D lists. */
  Set<ListPart> holds(boolean twoDimensional);

  /** Whether a file of the format can have several lists. */
  default boolean holdsSeveralLists() {
    return true;
  }

  /** Whether the format can say that a peak is set aside, and why. */
  boolean marks(SetAside aside);

  /** Why the format cannot hold the list at all, with what to do, or null. */
  default @Nullable String refusal(PeakList list) {
    return null;
  }

  /** The file's text. */
  String text(List<TargetList> lists);
}
