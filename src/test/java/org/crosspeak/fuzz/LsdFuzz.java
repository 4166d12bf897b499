// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** LSD's input. */
class LsdFuzz {

  static Stream<byte[]> seeds() throws IOException {
    return Seeds.lists("*.lsd");
  }

  @MethodSource("seeds")
  @FuzzTest
  void isReadOrRefused(byte[] data) {
    ListTarget.read("case.lsd", data);
  }
}
