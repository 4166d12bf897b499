// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A peaklist.xml with the parameter files of its Bruker data set about it. */
class TopSpinDataSetTest {

  private static final double WINDOW = 130;
  private static final String RECORD =
      "{\"scaffold\":\"indazole\",\"spectra\":{\"hmbc\":\"nmr/7/pdata/1/peaklist.xml\"}}";

  @TempDir private Path folder;

  private Path pdata() {
    return folder.resolve("nmr/7/pdata/1");
  }

  /** The HMBC of an N-2 isomer in a window from 0 to 130 ppm, into which C-7a is folded. */
  private void writeDataSet() throws IOException {
    StringBuilder xml = new StringBuilder("<PeakList>\n<PeakList2D>\n");
    for (String line : Files.readAllLines(Path.of("spectra-samples/09-hmbc-alone/peaks.txt"))) {
      String[] cells = line.split("\t");
      double carbon = Double.parseDouble(cells[1]);
      xml.append(
          String.format(
              Locale.ROOT,
              "<Peak2D F1=\"%.2f\" F2=\"%s\" intensity=\"1\"/>%n",
              carbon > WINDOW ? carbon - WINDOW : carbon,
              cells[0]));
    }
    Files.createDirectories(pdata());
    Files.writeString(pdata().resolve("peaklist.xml"), xml + "</PeakList2D>\n</PeakList>\n");
    Files.writeString(
        pdata().resolve("procs"),
        "##$AXNUC= <1H>\n##$OFFSET= 12\n##$SF= 600.1300012\n##$SW_p= 7201.56\n");
    Files.writeString(
        pdata().resolve("proc2s"),
        "##$AXNUC= <13C>\n##$OFFSET= 130\n##$SF= 150.9\n##$SW_p= 19617\n");
    Files.writeString(
        folder.resolve("nmr/7/acqus"), "##$PULPROG= <hmbcetgpl3nd>\n##$BF1= 600.13\n");
  }

  private JsonNode report(String... arguments) throws IOException {
    String[] all = new String[arguments.length + 3];
    all[0] = "assign";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[all.length - 2] = "--format";
    all[all.length - 1] = "json";
    Cli run = Cli.run(all);
    assertThat(run.code()).as(run.err()).isZero();
    return Schemas.outcome(run.out());
  }

  private static List<String> files(JsonNode report) {
    return StreamSupport.stream(report.at("/provenance/inputs").spliterator(), false)
        .map(input -> input.path("file").asText())
        .toList();
  }

  @Test
  void frequency_and_files_beside_the_list_stand_in_the_report_with_their_checksums()
      throws Exception {
    writeDataSet();
    Files.writeString(folder.resolve("compound.json"), RECORD);

    JsonNode report = report(folder.toString());

    assertThat(report.at("/compound/protonFrequencyMHz").asDouble()).isEqualTo(600.13);
    assertThat(files(report))
        .containsExactly(
            "compound.json",
            "nmr/7/pdata/1/peaklist.xml",
            "nmr/7/acqus",
            "nmr/7/pdata/1/procs",
            "nmr/7/pdata/1/proc2s");
    for (JsonNode input : report.at("/provenance/inputs")) {
      byte[] bytes = Files.readAllBytes(folder.resolve(input.path("file").asText()));
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      assertThat(input.path("sha256").asText()).isEqualTo(HexFormat.of().formatHex(digest));
    }
  }

  @Test
  void the_records_frequency_stands_over_that_of_the_parameters() throws IOException {
    writeDataSet();
    Files.writeString(
        folder.resolve("compound.json"),
        RECORD.replace("\"spectra\"", "\"protonFrequencyMHz\":400,\"spectra\""));

    assertThat(report(folder.toString()).at("/compound/protonFrequencyMHz").asDouble())
        .isEqualTo(400);
  }

  @Test
  void with_the_window_a_folded_carbon_is_found_where_it_shows() throws IOException {
    writeDataSet();
    Files.writeString(folder.resolve("compound.json"), RECORD);
    JsonNode known = report(folder.toString());
    Files.delete(pdata().resolve("proc2s"));
    JsonNode unknown = report(folder.toString());

    assertThat(known.at("/verdict/probability/N-2").asDouble()).isGreaterThan(0.9);
    assertThat(shift(known, "C-7a")).contains("18.6");
    assertThat(known.at("/verdict/probability")).isNotEqualTo(unknown.at("/verdict/probability"));
  }

  private static String shift(JsonNode report, String role) {
    return report.at("/shifts/" + role + "/ppm").asText();
  }

  @Test
  void a_folder_named_alone_is_read_with_the_parameters_inside_it() throws IOException {
    writeDataSet();

    JsonNode report = report(folder.resolve("nmr/7").toString(), "--scaffold", "indazole");

    assertThat(report.at("/compound/id").asText()).isEqualTo("pdata/1");
    assertThat(files(report)).containsExactly("peaklist.xml", "../../acqus", "procs", "proc2s");
    assertThat(report.path("quality").toString())
        .doesNotContain("procs is no peak list", "proc2s is no peak list");
  }

  @Test
  void parameters_outside_the_input_folder_are_read_only_when_that_is_allowed() throws IOException {
    writeDataSet();
    String list = pdata().resolve("peaklist.xml").toString();

    JsonNode inside = report(list, "--scaffold", "indazole");
    JsonNode outside = report(list, "--scaffold", "indazole", "--allow-outside");

    assertThat(files(inside)).containsExactly("peaklist.xml", "procs", "proc2s");
    assertThat(files(outside)).containsExactly("peaklist.xml", "../../acqus", "procs", "proc2s");
    assertThat(inside.at("/compound/protonFrequencyMHz").asDouble()).isEqualTo(600.13);
  }

  @Test
  void inspect_names_the_experiment_by_the_pulse_program_and_takes_the_data_set_itself()
      throws IOException {
    writeDataSet();

    Cli run = Cli.run("inspect", folder.resolve("nmr/7").toString());

    assertThat(run.code()).as(run.err()).isZero();
    JsonNode inspection = Schemas.inspection(run.out());
    assertThat(inspection.at("/lists/0/experiment").asText()).isEqualTo("hmbc");
    assertThat(inspection.path("file").asText()).endsWith("pdata/1/peaklist.xml");
    assertThat(inspection.path("decidedBy").toString()).contains("procs");
  }
}
