// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crosspeak.Crosspeak;
import org.crosspeak.Settings;
import org.crosspeak.compound.CompoundStream;
import org.crosspeak.compound.Overrides;
import org.crosspeak.compound.SourceOptions;
import org.crosspeak.fuzz.Seeds;
import org.crosspeak.fuzz.Watched;
import org.crosspeak.peaks.Limit;
import org.crosspeak.peaks.Limits;
import org.junit.jupiter.params.provider.MethodSource;

/** The filter from NDJSON to NDJSON: a line out for each record in, whatever it is. */
class NdjsonFilterFuzz {

  /** Small, so that time goes into reading and not into weighing long lists. */
  private static final Limits LIMITS =
      Limits.DEFAULT.with(Limit.ROWS, 12).with(Limit.ATOMS, 24).with(Limit.COMPOUNDS_PER_FILE, 20);

  private static final Crosspeak CROSSPEAK = Crosspeak.with(new Settings(LIMITS, null, Map.of()));
  private static final SourceOptions SOURCES =
      new SourceOptions(LIMITS, false, Map.of(), Overrides.NONE);

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
    Watched.run(() -> check(data));
  }

  /** As {@code assign - --format ndjson -j 1}, but with an engine that is made once. */
  private static void check(byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(new ByteArrayInputStream(data), out, err);
    int code = code(console);
    assertThat(code).isIn(ExitCode.ANSWERED, ExitCode.UNREADABLE);
    assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("\tat ");
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .allMatch(line -> line.startsWith("{") && line.endsWith("}"));
  }

  private static int code(Console console) {
    try (CompoundStream stream = CROSSPEAK.compounds(SOURCES, console.in()).open(List.of("-"));
        Output output = new JsonOutput(console, false)) {
      int code = new AssignRun(CROSSPEAK::assign, console, false, false, 1).through(stream, output);
      console.flush();
      return code;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
