// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables with a delimiter. */
class DelimitedFuzz {

  static Stream<byte[]> seeds() throws IOException {
    return Seeds.lists("*.csv", "*.tsv");
  }

  @MethodSource("seeds")
  @FuzzTest
  void isReadOrRefused(byte[] data) {
    ListTarget.read("list.csv", data);
  }
}
