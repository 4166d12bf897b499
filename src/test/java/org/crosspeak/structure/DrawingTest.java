// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {

  private final StructureReader reader = Readers.indazole();

  @ParameterizedTest
  @ValueSource(strings = {"CCn1ncc2ccccc21", "Cc1c2cc(OC)ccc2nn1Cc1ccc(F)cc1", "CCCO"})
  void bondsHaveUnitLengthAndNoTwoAtomsMeet(String smiles) {
    Drawing drawing = reader.draw(smiles);
    for (Drawing.Bond bond : drawing.bonds()) {
      assertThat(distance(drawing, bond.begin(), bond.end())).isCloseTo(1.0, within(0.25));
    }
    for (int i = 0; i < drawing.atoms().size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(distance(drawing, i, j)).isGreaterThan(0.5);
      }
    }
  }

  @Test
  void scaffoldAtomsCarryTheirLocants() {
    Drawing drawing = reader.draw("CCn1cc2ccccc2n1");
    assertThat(drawing.atoms())
        .extracting(Drawing.Atom::locant)
        .filteredOn(Objects::nonNull)
        .containsExactlyInAnyOrder(
            "N-1", "N-2", "C-3", "C-3a", "C-4", "C-5", "C-6", "C-7", "C-7a", "C-alpha");
    assertThat(neighbours(drawing, "C-alpha")).contains("N-2").doesNotContain("N-1");
  }

  @Test
  void chargesAndHydrogensAreTold() {
    Drawing drawing = reader.draw("O=[N+]([O-])c1ccc(N)cc1");
    assertThat(drawing.atoms())
        .anyMatch(atom -> atom.element().equals("N") && atom.charge() == 1)
        .anyMatch(atom -> atom.element().equals("N") && atom.hydrogens() == 2);
    assertThat(drawing.bonds()).filteredOn(bond -> bond.order() == 2).hasSize(4);
  }

  @Test
  void sameSmilesGivesTheSameNumbersOnEveryThread() throws Exception {
    Drawing expected = reader.draw("COc1ccc2nn(Cc3ccccc3)c(C)c2c1");
    Callable<Drawing> task = () -> reader.draw("COc1ccc2nn(Cc3ccccc3)c(C)c2c1");
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      for (var future : pool.invokeAll(Stream.generate(() -> task).limit(40).toList())) {
        assertThat(future.get()).isEqualTo(expected);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void unreadableSmilesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reader.draw("CC("))
        .withMessageContaining("character 3");
  }

  private static List<String> neighbours(Drawing drawing, String locant) {
    return drawing.bonds().stream()
        .flatMap(
            bond -> Stream.of(List.of(bond.begin(), bond.end()), List.of(bond.end(), bond.begin())))
        .filter(pair -> locant.equals(drawing.atoms().get(pair.get(0)).locant()))
        .map(pair -> String.valueOf(drawing.atoms().get(pair.get(1)).locant()))
        .toList();
  }

  private static double distance(Drawing drawing, int first, int second) {
    Drawing.Atom a = drawing.atoms().get(first);
    Drawing.Atom b = drawing.atoms().get(second);
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }
}
