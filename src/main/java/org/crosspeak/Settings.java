// SPDX-License-Identifier: Apache-2.0
package org.crosspeak;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Limits;
import org.jspecify.annotations.Nullable;

/**
 * How compounds are assigned.
 *
 * @param limits what an input may cost
 * @param timeLimit time for one compound, or null for that of the limits
 * @param told what was asked for beside the inputs and may change an answer, by name; it stands in
 *     the report
 */
public record Settings(Limits limits, @Nullable Duration timeLimit, Map<String, String> told) {

  /** The documented limits. */
  public static final Settings DEFAULT = new Settings(Limits.DEFAULT, null, Map.of());

  public Settings {
    Objects.requireNonNull(limits, "limits must not be null");
    told = Map.copyOf(told);
  }

  /** By when work on a compound that is begun now must be done. */
  Deadline deadline() {
    return Deadline.in(
        timeLimit == null ? Duration.ofSeconds(limits.secondsPerCompound()) : timeLimit);
  }

  /** The same, and that these scaffolds of a chemist's own were there: name to hashes. */
  Settings with(Map<String, String> scaffolds) {
    Map<String, String> more = new TreeMap<>(told);
    scaffolds.forEach((name, hashes) -> more.put("scaffold-dir " + name, hashes));
    return new Settings(limits, timeLimit, more);
  }
}
