// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.crosspeak.structure.StructureInput;
import org.junit.jupiter.params.provider.MethodSource;

/** Molfiles of both versions. */
class MolfileFuzz {

  static Stream<byte[]> seeds() throws IOException {
    return Seeds.drawings();
  }

  @MethodSource("seeds")
  @FuzzTest
  void isAnswered(byte[] data) {
    StructureTarget.read(StructureInput.ofFile(StructureTarget.text(data), "drawing.mol"));
  }
}
