// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** The record of a compound folder. */
class CompoundJsonFuzz {

  @TempDir static Path folder;

  static Stream<byte[]> seeds() throws IOException {
    return Seeds.records();
  }

  @MethodSource("seeds")
  @FuzzTest
  void isReadOrRefused(byte[] data) {
    SourceTarget.read(folder.resolve("compound.json"), data);
  }
}
