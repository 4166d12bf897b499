// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.List;
import java.util.Objects;

/**
 * What the rest of the program knows of a scaffold; read from its resource file.
 *
 * @param name the name in records and reports ("indazole")
 * @param phrase the compound class in a sentence ("N-alkyl indazole")
 * @param labels the candidates' labels in the file's order
 * @param roles the roles its sites play
 * @param ruleSet first 12 hex digits of the SHA-256 of the resource
 */
public record ScaffoldInfo(
    String name, String phrase, List<String> labels, Roles roles, String ruleSet) {

  public ScaffoldInfo {
    Objects.requireNonNull(name, "name must not be null");
    Objects.requireNonNull(phrase, "phrase must not be null");
    labels = List.copyOf(labels);
    Objects.requireNonNull(roles, "roles must not be null");
    Objects.requireNonNull(ruleSet, "ruleSet must not be null");
  }
}
