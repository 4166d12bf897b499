// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosspeak.structure.StructureReading.Supported;
import org.crosspeak.structure.StructureReading.Unsupported;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three diazepane scaffolds: which question a drawing poses, and with which candidates. */
class DiazepaneScaffoldTest {

  private final StructureReader reader = StructureReader.withDefaults();

  private StructureReading read(String smiles, @Nullable String substituent) {
    return reader.read(StructureInput.ofSmiles(smiles).withSubstituent(substituent));
  }

  @ParameterizedTest
  @CsvSource({
    "C(c1ccncc1)N1CCNCCC1, , diazepane, mono, free mono di",
    "C1CNCCNC1, *Cc1ccncc1, diazepane, , free mono di",
    "C1CN(Cc2ccccc2)CCN(Cc2ccccc2)C1, , diazepane, di, free mono di",
    // N-Boc and N-aryl keep their nitrogen
    "C1CN(C(=O)OC(C)(C)C)CCNC1, *Cc1ccccc1, diazepane, , free mono",
    "c1ccc(cc1)CN1CCCN(CC1)C(=O)OC(C)(C)C, , diazepane, mono, free mono",
    "c1ccc(cc1)N1CCCN(CC1)CCC, , diazepane, mono, free mono",
    // of two alkyl groups the one that is given is the new one
    "CN1CCCN(CC1)Cc1ccccc1, *Cc1ccccc1, diazepane, mono, free mono",
    "CC1CCNCCN1, *Cc1ccccc1, diazepane-unsymmetric, , free 'mono N-1' 'mono N-4' di",
    "NC1CNCCNC1, *Cc1ccccc1, daza, , free 'mono ring' 'mono exocyclic' 'di ring' 'di ring and exocyclic' tri",
    "C1NCCNCC1NCc1ccccc1, , daza, mono exocyclic, free 'mono ring' 'mono exocyclic' 'di ring' 'di ring and exocyclic' tri",
  })
  void drawing_poses_its_question(
      String smiles,
      @Nullable String substituent,
      String scaffold,
      @Nullable String drawn,
      String labels) {
    Supported reading = Readers.supported(read(smiles, substituent));
    assertThat(reading.scaffold().name()).isEqualTo(scaffold);
    assertThat(reading.drawn()).isEqualTo(drawn);
    assertThat(String.join(" ", reading.candidates().stream().map(c -> word(c.label())).toList()))
        .isEqualTo(labels);
    assertThat(reading.mayBeHigh()).isFalse();
  }

  private static String word(String label) {
    return label.contains(" ") ? "'" + label + "'" : label;
  }

  @ParameterizedTest
  @CsvSource({
    "C1CNCCNC1, , unsupported-nh",
    "CN1CCCN(CC1)Cc1ccccc1, , unsupported-different-groups",
    "C1CC2CN(Cc3ccccc3)CC(C1)N2, , unsupported-no-core",
    "O=C1CN(Cc2ccccc2)CCCN1, , unsupported-no-core",
    "C1CN(C(=O)C)CCN(c2ccccc2)C1, *CC, unsupported-one-compound",
  })
  void drawing_outside_says_why(String smiles, @Nullable String substituent, String code) {
    assertThat(read(smiles, substituent))
        .isInstanceOfSatisfying(
            Unsupported.class, answer -> assertThat(answer.code()).isEqualTo(code));
  }

  /** Five different ring CH2 in mono, three in the symmetric di and in the free diamine. */
  @Test
  void symmetry_sets_the_number_of_ring_carbons() {
    Supported reading = Readers.supported(read("C1CNCCNC1", "*Cc1ccccc1"));
    List<Long> different =
        reading.candidates().stream()
            .map(
                candidate ->
                    candidate.variants().get(0).carbons().stream()
                        .filter(site -> site.role() != null && !site.inSubstituent())
                        .count())
            .toList();
    assertThat(different).containsExactly(3L, 5L, 3L);
  }

  @Test
  void a_protected_ring_has_a_second_reading_with_every_ring_line_twice() {
    Supported reading = Readers.supported(read("C1CN(C(=O)OC(C)(C)C)CCNC1", "*Cc1ccccc1"));
    for (Candidate candidate : reading.candidates()) {
      assertThat(candidate.variants()).hasSize(2);
      Variant one = candidate.variants().get(0);
      Variant two = candidate.variants().get(1);
      assertThat(two.carbons()).hasSize(one.carbons().size() + 5);
      assertThat(Math.exp(one.logPrior()) + Math.exp(two.logPrior())).isCloseTo(1, within(1e-9));
    }
  }

  private static org.assertj.core.data.Offset<Double> within(double value) {
    return org.assertj.core.data.Offset.offset(value);
  }

  /** The new group reaches C-2 and C-7 over three bonds, and C-2 and C-7 reach back. */
  @Test
  void new_group_and_its_neighbours_reach_each_other() {
    Supported reading = Readers.supported(read("C1CNCCNC1", "*Cc1ccccc1"));
    Variant mono = reading.candidates().get(1).variants().get(0);
    for (String ring : List.of("2", "7")) {
      assertThat(bonds(mono, "H-alpha", "C-" + ring)).isEqualTo(3);
      assertThat(bonds(mono, "H-" + ring, "C-alpha")).isEqualTo(3);
    }
    assertThat(bonds(mono, "H-alpha", "C-3")).isEqualTo(4);
  }

  private static int bonds(Variant variant, String proton, String carbon) {
    return variant.paths().stream()
        .filter(path -> variant.protons().get(path.protonId()).label().equals(proton))
        .filter(path -> variant.carbons().get(path.targetId()).label().equals(carbon))
        .mapToInt(CouplingPath::bonds)
        .findFirst()
        .orElse(0);
  }
}
