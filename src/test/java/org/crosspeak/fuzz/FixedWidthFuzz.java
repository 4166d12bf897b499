// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables in columns. */
class FixedWidthFuzz {

  static Stream<byte[]> seeds() throws IOException {
    return Seeds.lists("*.list", "*.peaks", "*.xpk*", "*.tab", "*_peak.txt", "topspin*.txt");
  }

  @MethodSource("seeds")
  @FuzzTest
  void isReadOrRefused(byte[] data) {
    ListTarget.read("list.txt", data);
  }
}
