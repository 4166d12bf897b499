// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import org.crosspeak.peaks.Axis;
import org.crosspeak.peaks.Nucleus;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of one of its axes.
 *
 * @param nucleus the nucleus, or null
 * @param frequencyMHz its frequency in MHz, positive, or null
 * @param windowPpm the measured window, or null
 */
record AxisFacts(
    @Nullable Nucleus nucleus, @Nullable Double frequencyMHz, Axis.@Nullable Window windowPpm) {

  /** Nothing is said. */
  static final AxisFacts NONE = new AxisFacts(null, null, null);

  /** Only the nucleus, or nothing, is said. */
  static AxisFacts of(@Nullable Nucleus nucleus) {
    return nucleus == null ? NONE : new AxisFacts(nucleus, null, null);
  }

  /** The same axis with a frequency; one that is not positive is no frequency. */
  AxisFacts at(double newFrequencyMHz) {
    return newFrequencyMHz > 0 && newFrequencyMHz < 1e5
        ? new AxisFacts(nucleus, newFrequencyMHz, windowPpm)
        : this;
  }

  /** The axis as handed on, with the nucleus that was decided. */
  Axis axis(Nucleus decided) {
    return new Axis(decided, frequencyMHz, windowPpm);
  }
}
