// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.crosspeak.structure.StructureReading.Supported;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed or sent, the reader answers; it never throws and never hangs. */
class HostileStructureTest {

  private static final String ALPHABET = "CNOnco[]()=#123%+-@/\\.*Hl Br:>$~^\u00e9\u4e2d\u0000";

  private final StructureReader reader = Readers.indazole();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void mutatedSmilesIsAnswered(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 1500; i++) {
      String smiles = mutated("CC(C)n1nc(C(=O)OC)c2cc([N+](=O)[O-])ccc21.Cl", random);
      assertThat(reader.read(StructureInput.ofSmiles(smiles))).as(smiles).isNotNull();
      StructureInput group =
          StructureInput.ofSmiles("c1ccc2[nH]ncc2c1").withSubstituent(mutated("*CC(=O)O", random));
      assertThat(reader.read(group)).as("%s", group).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-ethyl-explicit-h.mol", "hydrochloride.mol", "1-ethyl-v3000.mol"})
  void mutatedMolfileIsAnswered(String file) throws IOException {
    String sound = text(file);
    Random random = new Random(20261120L);
    for (int i = 0; i < 800; i++) {
      String broken = mutated(sound, random);
      assertThat(reader.read(StructureInput.ofFile(broken, "x.sdf"))).as(broken).isNotNull();
    }
  }

  static Stream<String> extremes() {
    return Stream.of(
        "(".repeat(15_000),
        "[".repeat(15_000),
        "C(".repeat(7_000),
        "C(".repeat(390) + "C" + ")".repeat(390),
        "C".repeat(15_999),
        "C1".repeat(5_000),
        ".".repeat(5_000),
        "C.".repeat(390) + "C",
        "%".repeat(1_000),
        "[C+999999999999]",
        "[999999999999C]",
        "[CH99]",
        "C>>C",
        "C>O>C",
        "[H][H]",
        "[H+]",
        "[2H]O[2H]",
        "c1" + "c2c(c1)cccc2".repeat(3),
        "\u0000",
        "n1".repeat(2000));
  }

  @ParameterizedTest
  @MethodSource("extremes")
  void extremeSmilesIsAnsweredInTime(String smiles) {
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () ->
            assertThat(reader.read(StructureInput.ofSmiles(smiles)))
                .isNotInstanceOf(Supported.class));
  }

  @Test
  void hugeFileOfEmptyLinesIsUnreadable() {
    assertThat(reader.read(StructureInput.ofFile("\n".repeat(1_000_000), "x.mol")))
        .isInstanceOf(StructureReading.Unreadable.class);
  }

  private static String mutated(String text, Random random) {
    StringBuilder builder = new StringBuilder(text);
    int changes = 1 + random.nextInt(3);
    for (int i = 0; i < changes && builder.length() > 0; i++) {
      int at = random.nextInt(builder.length());
      char c = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
      switch (random.nextInt(4)) {
        case 0 -> builder.deleteCharAt(at);
        case 1 -> builder.insert(at, c);
        case 2 -> builder.setCharAt(at, c);
        default -> builder.setLength(at);
      }
    }
    return builder.toString();
  }

  private static String text(String name) throws IOException {
    try (var in = HostileStructureTest.class.getResourceAsStream("molfiles/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
