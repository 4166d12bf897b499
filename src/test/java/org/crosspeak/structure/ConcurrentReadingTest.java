// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ConcurrentReadingTest {

  private static final List<String> SMILES =
      List.of(
          "CCn1ncc2ccccc21",
          "COC(=O)c1ccc2c(c1)c(C(=O)OC)nn2C(C)C",
          "CC(=O)n1ncc2ccccc21",
          "CCn1ncc2cccnc21",
          "CCn1cnc2ccccc21",
          "CCn1ncc2ccccc2");

  @Test
  void oneReaderAnswersManyThreadsAsOne() throws Exception {
    List<StructureReading> expected = new ArrayList<>();
    SMILES.forEach(
        smiles -> expected.add(Readers.indazole().read(StructureInput.ofSmiles(smiles))));
    StructureReader shared = Readers.indazole();
    List<Callable<StructureReading>> tasks = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      String smiles = SMILES.get(i % SMILES.size());
      tasks.add(() -> shared.read(StructureInput.ofSmiles(smiles)));
    }
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<StructureReading>> answers = pool.invokeAll(tasks);
      for (int i = 0; i < answers.size(); i++) {
        assertThat(answers.get(i).get()).isEqualTo(expected.get(i % SMILES.size()));
      }
    } finally {
      pool.shutdownNow();
    }
  }
}
