// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Substances as the resource holds them. */
record SubstanceFile(String schema, String licence, String note, List<Substance> substances) {

  /**
   * A substance.
   *
   * @param id its usual short name
   * @param densityGPerMl at about 20 °C, or null for a solid or when not known
   * @param boilingPointC at normal pressure, or null
   * @param massFraction of the substance in what is weighed, 0 to 1, or null for 1
   * @param assay the same in words
   * @param hydrogenLPerMol hydrogen that it frees in all, in L per mol at room temperature, or null
   */
  record Substance(
      String id,
      String name,
      List<String> aliases,
      List<String> classes,
      @Nullable String smiles,
      @Nullable Double densityGPerMl,
      @Nullable Double boilingPointC,
      @Nullable Double massFraction,
      @Nullable String assay,
      @Nullable Double hydrogenLPerMol,
      String source) {

    /** A substance of which only a name and its classes are known. */
    static Substance named(String name, List<String> classes) {
      return new Substance(
          name, name, List.of(), List.copyOf(classes), null, null, null, null, null, null, "");
    }
  }
}
