// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** NMReDATA in an SDF. */
class NmredataFuzz {

  static Stream<byte[]> seeds() throws IOException {
    return Seeds.lists("*.sdf");
  }

  @MethodSource("seeds")
  @FuzzTest
  void isReadOrRefused(byte[] data) {
    ListTarget.read("list.sdf", data);
  }
}
