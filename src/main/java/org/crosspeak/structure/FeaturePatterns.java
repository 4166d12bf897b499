// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The patterns of {@code features.json}, as written there. */
record FeaturePatterns(
    String schema,
    String licence,
    String source,
    String note,
    List<Ring> rings,
    List<Named> groups,
    List<Named> alkyls,
    List<Named> alkylTraits,
    List<Named> functions,
    List<Named> electrophiles,
    List<Named> nitrogens,
    List<Named> restricted) {

  private static final String RESOURCE = "/org/crosspeak/structure/features.json";

  /** A ring with the names of the pattern's atoms, in the pattern's order. */
  record Ring(
      String name,
      String scaffold,
      String smarts,
      List<String> atoms,
      List<String> alkylated,
      List<String> substituted) {}

  /** A named pattern; {@code source} says where it is from, where that isn't its definition. */
  record Named(String name, String smarts, @Nullable List<String> traits, @Nullable String source) {

    List<String> traitsOrNone() {
      return traits == null ? List.of() : traits;
    }
  }

  static FeaturePatterns load() {
    try (InputStream in = FeaturePatterns.class.getResourceAsStream(RESOURCE)) {
      return new ObjectMapper()
          .readValue(Objects.requireNonNull(in, RESOURCE), FeaturePatterns.class);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }
}
