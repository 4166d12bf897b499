// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** A table of records. */
class ManifestFuzz {

  @TempDir static Path folder;

  static Stream<byte[]> seeds() throws IOException {
    return Stream.of(
            "id,structure,spectra.hmbc,solvent,protonFrequencyMHz\nA,CCn1ncc2ccccc21,a/hmbc.csv,CDCl3,500\n",
            "id;structure;spectra.hmbc;known.H-alpha;meta.batch\n\"B;1\";Cn1ncc2ccccc21;b.txt;4,07;x\n",
            "id\tscaffold\tclaimed\tpairId\tspectra.hmbc\nC\tindazole\tN-1\tp1\tc.csv\n\nD\tindazole\tN-2\tp1\td.csv\n")
        .map(Seeds::bytes);
  }

  @MethodSource("seeds")
  @FuzzTest
  void isReadOrRefused(byte[] data) {
    SourceTarget.read(folder.resolve("manifest.csv"), data);
  }
}
