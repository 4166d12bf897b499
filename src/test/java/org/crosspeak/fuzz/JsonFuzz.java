// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON of every layout. */
class JsonFuzz {

  static Stream<byte[]> seeds() throws IOException {
    return Seeds.lists(
        "mnova*.json", "nmrium.json", "lucy.json", "simplenmr.json", "crosspeak-lists.json");
  }

  @MethodSource("seeds")
  @FuzzTest
  void isReadOrRefused(byte[] data) {
    ListTarget.read("list.json", data);
  }
}
