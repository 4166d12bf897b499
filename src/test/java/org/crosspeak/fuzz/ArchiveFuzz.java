// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks and archives, the packed bytes. */
class ArchiveFuzz {

  static Stream<byte[]> seeds() throws IOException {
    return Seeds.lists("*.xlsx", "*.nmrium");
  }

  @MethodSource("seeds")
  @FuzzTest
  void isReadOrRefused(byte[] data) {
    ListTarget.read("list.xlsx", data);
  }
}
