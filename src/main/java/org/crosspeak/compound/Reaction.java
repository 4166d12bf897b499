// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import org.jspecify.annotations.Nullable;

/**
 * How the compound was made; a part not told is null. It feeds the advice, never the probability.
 *
 * @param base the base ("K2CO3")
 * @param solvent the solvent of the reaction
 * @param temperatureC its temperature in °C
 * @param hours its time in hours
 * @param electrophile SMILES or name of the electrophile
 * @param method a word for the method ("alkylation")
 */
public record Reaction(
    @Nullable String base,
    @Nullable String solvent,
    @Nullable Double temperatureC,
    @Nullable Double hours,
    @Nullable String electrophile,
    @Nullable String method) {

  /** Nothing told. */
  public static final Reaction NONE = new Reaction(null, null, null, null, null, null);
}
