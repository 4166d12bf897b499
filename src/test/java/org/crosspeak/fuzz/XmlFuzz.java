// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** TopSpin's and SENECA's XML. */
class XmlFuzz {

  static Stream<byte[]> seeds() throws IOException {
    return Seeds.lists("*.xml", "*.sml");
  }

  @MethodSource("seeds")
  @FuzzTest
  void isReadOrRefused(byte[] data) {
    ListTarget.read("peaklist.xml", data);
  }
}
