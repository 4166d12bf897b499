// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import org.jspecify.annotations.Nullable;

/**
 * A reductive amination as the chemist wrote it; anything may be unknown.
 *
 * @param amine SMILES of the amine, or null
 * @param carbonyl SMILES or name of the aldehyde or ketone, or null
 * @param reductant "STAB", "NaBH4", …, or null
 * @param acid "AcOH", …, or null
 * @param ph pH of a protic mixture, or null
 */
public record Amination(
    @Nullable String amine,
    @Nullable String carbonyl,
    @Nullable String reductant,
    @Nullable String acid,
    @Nullable Double ph) {

  /** Nothing known. */
  public static final Amination UNKNOWN = new Amination(null, null, null, null, null);
}
