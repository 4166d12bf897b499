// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import org.jspecify.annotations.Nullable;

/**
 * The reaction that was run, as the chemist wrote it; anything may be unknown.
 *
 * @param base "K2CO3", or null
 * @param solvent "DMF", or null
 * @param temperatureC in degrees Celsius, or null
 * @param hours duration, or null
 * @param electrophile SMILES or name, or null
 * @param method "alkylation", "Mitsunobu", "reductive amination", …, or null
 */
public record ReactionRun(
    @Nullable String base,
    @Nullable String solvent,
    @Nullable Double temperatureC,
    @Nullable Double hours,
    @Nullable String electrophile,
    @Nullable String method) {

  /** Nothing known. */
  public static final ReactionRun UNKNOWN = new ReactionRun(null, null, null, null, null, null);
}
