// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** Records in the fields of an SDF. */
class SdfRecordsFuzz {

  @TempDir static Path folder;

  static Stream<byte[]> seeds() throws IOException {
    return Seeds.drawings()
        .map(
            drawing ->
                Seeds.bytes(
                    StructureTarget.text(drawing).replace("$$$$", "").stripTrailing()
                        + "\n> <CROSSPEAK_ID>\nA\n\n> <CROSSPEAK_SPECTRA_HMBC>\n4.07 139.9\n4.07 123.1\n\n"
                        + "> <CROSSPEAK_META_BATCH>\n7\n\n> <CROSSPEAK_PAIRID>\np1\n\n$$$$\n"));
  }

  @MethodSource("seeds")
  @FuzzTest
  void isReadOrRefused(byte[] data) {
    SourceTarget.read(folder.resolve("records.sdf"), data);
  }
}
