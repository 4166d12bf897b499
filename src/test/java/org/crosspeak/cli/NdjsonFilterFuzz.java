// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.crosspeak.fuzz.Seeds;
import org.crosspeak.fuzz.Watched;
import org.junit.jupiter.params.provider.MethodSource;

/** The filter from NDJSON to NDJSON: a line out for each record in, whatever it is. */
class NdjsonFilterFuzz {

  static Stream<byte[]> seeds() {
    return Stream.of(
            "{\"id\":\"A\",\"scaffold\":\"indazole\",\"spectra\":{\"hmbc\":{\"peaks\":"
                + "[[4.38,139.5,10],[4.38,21.0,20]]}}}\n{\"id\":\"A\"}\n",
            "\n{\"schema\":\"crosspeak-compound/1\",\"structure\":\"c1ccccc1\",\"spectra\":{\"hmbc\":"
                + "{\"f2\":\"1H\",\"f1\":\"13C\",\"peaks\":[[4.1,120]]}}}\n[]\nnull\n",
            "{\"id\":\"B\",\"scaffold\":\"indazole\",\"solvent\":\"CDCl3\",\"known\":{\"C-3\":133.0},"
                + "\"meta\":{\"n\":\"1\"},\"pairId\":\"p\",\"spectra\":{\"hmbc\":\"absent.csv\"}}")
        .map(Seeds::bytes);
  }

  @MethodSource("seeds")
  @FuzzTest
  void answersEachRecordInALine(byte[] data) {
    Watched.run(
        () -> {
          String text = new String(data, StandardCharsets.ISO_8859_1);
          Cli run = Cli.runWith(text, "assign", "-", "--format", "ndjson");
          assertThat(run.code()).isIn(ExitCode.ANSWERED, ExitCode.UNREADABLE);
          assertThat(run.err()).doesNotContain("\tat ");
          assertThat(run.outLines()).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        });
  }
}
