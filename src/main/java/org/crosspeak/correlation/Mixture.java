// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether more than one candidate is in the tube.
 *
 * @param probability chance of a mixture, 0 to 1
 * @param share share of each candidate, summing to 1, or null where no intensities allow it
 * @param shareSpread standard deviation of the share, or null
 * @param shareFrom {@code h1} or {@code hmbc}, or null
 */
public record Mixture(
    double probability,
    @Nullable Map<String, Double> share,
    @Nullable Double shareSpread,
    @Nullable String shareFrom) {}
