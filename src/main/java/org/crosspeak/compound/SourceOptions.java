// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.util.Map;
import java.util.Objects;
import org.crosspeak.peaks.Limits;

/**
 * How compounds are found and their records read.
 *
 * @param limits what an input may cost
 * @param allowOutside whether paths in records may lead out of the input folder
 * @param sdfFields record key to the SDF field that holds it, beside the {@code CROSSPEAK_} fields
 * @param overrides what was said beside the record of a single compound
 */
public record SourceOptions(
    Limits limits, boolean allowOutside, Map<String, String> sdfFields, Overrides overrides) {

  /** The documented limits and nothing else. */
  public static final SourceOptions DEFAULT =
      new SourceOptions(Limits.DEFAULT, false, Map.of(), Overrides.NONE);

  public SourceOptions {
    Objects.requireNonNull(limits, "limits must not be null");
    sdfFields = Map.copyOf(sdfFields);
    Objects.requireNonNull(overrides, "overrides must not be null");
  }
}
