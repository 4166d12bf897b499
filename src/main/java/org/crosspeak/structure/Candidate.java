// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One of the isomers to decide between.
 *
 * @param label the scaffold's word for it ("N-1")
 * @param smiles canonical SMILES, or null when the scaffold was asserted without a drawing
 * @param variants at least one reading; their priors sum to 1
 * @param elaboration where more specific readings come from when nothing is drawn, or null
 */
public record Candidate(
    String label,
    @Nullable String smiles,
    List<Variant> variants,
    @Nullable Elaboration elaboration) {

  /** A candidate whose readings are all given. */
  public Candidate(String label, @Nullable String smiles, List<Variant> variants) {
    this(label, smiles, variants, null);
  }

  public Candidate {
    Objects.requireNonNull(label, "label must not be null");
    variants = List.copyOf(variants);
    if (variants.isEmpty()) {
      throw new IllegalArgumentException("a candidate needs a variant");
    }
  }
}
