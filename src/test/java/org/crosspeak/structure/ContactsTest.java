// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContactsTest {

  private final VariantBuilder builder = VariantBuilder.fromResources();

  static Stream<TableRow> contacts() {
    return TableRow.read("contacts.tsv");
  }

  @ParameterizedTest
  @MethodSource("contacts")
  void protonsAreSeenTogetherAsOftenAsTheyAreNear(TableRow row) {
    Variant variant =
        builder.variant(IndazoleDrawing.read(row.text("smiles")), "indazole", "CDCl3");
    Set<String> pair = Set.of(row.text("one"), row.text("other"));
    double chance =
        variant.contacts().stream()
            .filter(
                contact ->
                    pair.equals(
                        Set.of(
                            variant.protons().get(contact.protonA()).label(),
                            variant.protons().get(contact.protonB()).label())))
            .mapToDouble(SpatialContact::chance)
            .max()
            .orElse(0);
    switch (row.text("how")) {
      case "near" -> assertThat(chance).as(row.text("what")).isBetween(0.8, 1.0);
      case "often" -> assertThat(chance).as(row.text("what")).isBetween(0.4, 0.8);
      case "sometimes" -> assertThat(chance).as(row.text("what")).isBetween(0.2, 0.5);
      case "seldom" -> assertThat(chance).as(row.text("what")).isBetween(0.05, 0.2);
      default -> assertThat(chance).as(row.text("what")).isZero();
    }
  }
}
