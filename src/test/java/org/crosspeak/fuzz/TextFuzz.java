// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Text: lists pasted, 1D lists and tables of every program. */
class TextFuzz {

  static Stream<byte[]> seeds() throws IOException {
    return Seeds.lists(
        "*.h1.txt", "*.c13.txt", "pasted.txt", "bare*.txt", "h1.txt", "mnova*.txt", "acd.txt");
  }

  @MethodSource("seeds")
  @FuzzTest
  void isReadOrRefused(byte[] data) {
    ListTarget.read("list.txt", data);
  }
}
