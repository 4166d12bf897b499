// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One record in, one line out, at once: whoever drives the program may wait for each answer. */
class FilterTest {

  private static final String RECORD =
      "{\"id\":\"%s\",\"scaffold\":\"indazole\",\"spectra\":{\"hmbc\":"
          + "{\"peaks\":[[4.38,139.5,10],[4.38,21.0,20]]}}}\n";

  @ParameterizedTest
  @ValueSource(strings = {"-j 1", "-j 2", ""})
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void each_answer_comes_before_the_next_question(String workers)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("assign", "-", "--format", "ndjson"));
    Stream.of(workers.split(" ")).filter(word -> !word.isEmpty()).forEach(arguments::add);
    Process process =
        RealProcess.of(List.of(), arguments).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      try (BufferedWriter in = process.outputWriter(StandardCharsets.UTF_8)) {
        for (String id : List.of("A", "B", "C")) {
          in.write(RECORD.formatted(id));
          in.flush();
          assertThat(Schemas.outcome(out.readLine()).at("/compound/id").asText()).isEqualTo(id);
        }
        in.write("no record\n");
        in.flush();
        assertThat(Schemas.outcome(out.readLine()).path("schema").asText())
            .isEqualTo("crosspeak-failure/1");
      }
      assertThat(out.readLine()).isNull();
    }
    assertThat(RealProcess.exit(process)).isEqualTo(3);
  }
}
