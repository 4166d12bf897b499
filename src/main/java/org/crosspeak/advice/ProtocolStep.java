// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One step at the bench.
 *
 * @param n from 1
 * @param action what to do ({@code do} in JSON)
 * @param equivalents of the reagent added in this step, or null
 * @param temperatureC in degrees Celsius, or null
 * @param hours duration, or null
 * @param monitor how to follow it, or null
 * @param safety the safety rules for this step, a line each
 * @param items ids of the claims that the step comes from
 */
public record ProtocolStep(
    int n,
    String action,
    @Nullable Range equivalents,
    @Nullable Range temperatureC,
    @Nullable Range hours,
    @Nullable String monitor,
    List<String> safety,
    List<String> items) {

  public ProtocolStep {
    Objects.requireNonNull(action, "action must not be null");
    safety = List.copyOf(safety);
    items = List.copyOf(items);
  }
}
