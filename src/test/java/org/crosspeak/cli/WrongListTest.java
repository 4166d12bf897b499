// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists that are not the HMBC that is needed. */
class WrongListTest {

  private static final String ROWS =
      "f2 (ppm)\tf1 (ppm)\tIntensity\n4.38\t139.5\t100\n4.38\t50.1\t90\n8.02\t123.4\t50\n";

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static JsonNode failure(Cli run) throws IOException {
    assertThat(run.code()).as(run.err()).isEqualTo(3);
    assertThat(run.errLines()).hasSize(1);
    return Schemas.outcome(run.out()).path("failure");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "LR-HSQMBC, lr-hsqmbc",
    "lrhsqmbc 2 Hz, lr-hsqmbc",
    "H2BC, h2bc",
    "'1,1-ADEQUATE', adequate",
    "HSQC, hsqc",
    "COSY-like HSQC, hsqc"
  })
  void another_experiment_is_refused_where_an_hmbc_is_needed(String title, String code)
      throws IOException {
    Path list = write("list.txt", title + "\n" + ROWS);
    write("compound.json", "{\"scaffold\":\"indazole\",\"spectra\":{\"hmbc\":\"list.txt\"}}");

    JsonNode recorded = failure(Cli.run("assign", folder.toString(), "--format", "json"));
    Cli alone = Cli.run("assign", list.toString(), "--scaffold", "indazole", "--format", "json");

    assertThat(recorded.path("code").asText()).isEqualTo("wrong-experiment");
    assertThat(recorded.path("message").asText()).contains(code);
    assertThat(failure(alone).path("code").asText()).isEqualTo("no-hmbc");
  }

  @Test
  void the_analyst_may_say_that_the_label_is_wrong() throws IOException {
    write("list.txt", "LR-HSQMBC\n" + ROWS);
    write(
        "compound.json",
        "{\"scaffold\":\"indazole\",\"spectra\":{\"hmbc\":{\"file\":\"list.txt\",\"experiment\":\"hmbc\"}}}");

    assertThat(Cli.run("assign", folder.toString(), "--format", "json").code()).isZero();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "c13.txt|ppm\\tIntensity\\n148.7\\t3\\n133.2\\t5\\n",
        "list.txt|148.7\\n133.2\\n123.4\\n",
        "pasted.txt|13C NMR (101 MHz, CDCl3) δ 148.7, 133.2 (2C), 50.1\\n",
        "hmbc.txt|ppm\\tIntensity\\n148.7\\t3\\n133.2\\t5\\n",
        "peaklist.xml|<PeakList><PeakList1D><Peak1D F1=\"148.7\" intensity=\"1\"/></PeakList1D></PeakList>"
      })
  void a_1d_list_given_as_hmbc_is_refused_as_1d(String name, String text) throws IOException {
    Path list = write(name, text.replace("\\t", "\t").replace("\\n", "\n"));

    JsonNode failure =
        failure(Cli.run("assign", list.toString(), "--scaffold", "indazole", "--format", "json"));
    JsonNode given =
        failure(Cli.run("assign", list.toString(), "--hmbc", list.toString(), "--format", "json"));

    assertThat(failure.path("code").asText()).isEqualTo("need-2d");
    assertThat(failure.path("message").asText()).contains("1D");
    assertThat(given.path("code").asText()).isEqualTo("need-2d");
  }
}
