// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.crosspeak.structure.StructureInput;
import org.junit.jupiter.params.provider.MethodSource;

/** SMILES of a record. */
class SmilesFuzz {

  static Stream<byte[]> seeds() throws IOException {
    return Seeds.firstCells("org/crosspeak/structure/supported.tsv");
  }

  @MethodSource("seeds")
  @FuzzTest
  void isAnswered(byte[] data) {
    StructureTarget.read(StructureInput.ofSmiles(StructureTarget.text(data)));
  }
}
