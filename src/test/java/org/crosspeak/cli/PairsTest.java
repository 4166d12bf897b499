// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both products of one alkylation, wherever their records stand, are each other's control. */
class PairsTest {

  private static final Path SAMPLES = Path.of("spectra-samples");
  private static final String FIRST = "01-methyl-n1";
  private static final String SECOND = "02-methyl-n2";
  private static final String OTHER = "04-benzyl-wrong-claim";

  @TempDir private Path folder;

  /** A record of a sample with its lists named from the project's root or from {@code base}. */
  private static String record(String id, String sample, String pairId, String base) {
    boolean first = sample.equals(FIRST);
    String lists = first ? "hmbc.txt,hsqc.txt" : "hmbc_peaklist.xml,hsqc_peaklist.xml";
    String[] names = lists.split(",");
    return ("{'id':'%s',%s'structure':'%s','solvent':'CDCl3','protonFrequencyMHz':400,"
            + "'spectra':{'hmbc':'%s/%s','hsqc':'%s/%s'}}")
        .formatted(
            id,
            pairId.isEmpty() ? "" : "'pairId':'" + pairId + "',",
            first ? "Cn1ncc2ccccc21" : "Cn1cc2ccccc2n1",
            base + sample,
            names[0],
            base + sample,
            names[1])
        .replace('\'', '"');
  }

  private static String fromRoot(String id, String sample, String pairId) {
    return record(id, sample, pairId, SAMPLES + "/");
  }

  private Path copy(String sample, String name) throws IOException {
    Path to = folder.resolve(name);
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(SAMPLES.resolve(sample))) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
    return to;
  }

  private static void change(Path compound, String from, String to) throws IOException {
    Path record = compound.resolve("compound.json");
    String text = Files.readString(record);
    assertThat(text).contains(from);
    Files.writeString(record, text.replace(from, to));
  }

  private static Map<String, JsonNode> reports(Cli run) throws IOException {
    Map<String, JsonNode> reports = new LinkedHashMap<>();
    for (String line : run.outLines()) {
      JsonNode outcome = Schemas.outcome(line);
      reports.put(outcome.path("compound").path("id").asText(), outcome);
    }
    return reports;
  }

  private static List<String> pairCodes(JsonNode report) {
    List<String> codes = new ArrayList<>();
    report.path("quality").forEach(note -> codes.add(note.path("code").asText()));
    codes.removeIf(code -> !code.startsWith("pair-"));
    return codes;
  }

  private static boolean hasControl(JsonNode report) {
    for (JsonNode item : report.path("evidence")) {
      if (item.path("kind").asText().equals("pair")) {
        return true;
      }
    }
    return false;
  }

  private static void paired(JsonNode report) {
    assertThat(pairCodes(report)).containsExactly("pair-used");
    assertThat(hasControl(report)).as("control of " + report.path("compound")).isTrue();
  }

  private static void alone(JsonNode report, String code) {
    assertThat(hasControl(report)).as("control of " + report.path("compound")).isFalse();
    assertThat(pairCodes(report)).containsExactly(code);
  }

  private static List<String> inputs(JsonNode report) {
    List<String> files = new ArrayList<>();
    report.path("provenance").path("inputs").forEach(i -> files.add(i.path("file").asText()));
    return files;
  }

  @Test
  void two_folders_control_each_other_and_name_each_other_s_inputs() throws IOException {
    copy(FIRST, "a/one");
    copy(OTHER, "b/between");
    copy(SECOND, "c/d/two");

    Cli run = Cli.run("assign", folder.toString(), "--format", "ndjson");
    Map<String, JsonNode> reports = reports(run);

    assertThat(run.code()).as(run.err()).isZero();
    paired(reports.get("a/one"));
    paired(reports.get("c/d/two"));
    assertThat(hasControl(reports.get("b/between"))).isFalse();
    assertThat(inputs(reports.get("a/one")))
        .containsExactly(
            "compound.json",
            "hmbc.txt",
            "hsqc.txt",
            "c/d/two/compound.json",
            "c/d/two/hmbc_peaklist.xml",
            "c/d/two/hsqc_peaklist.xml");
    assertThat(reports.get("a/one").at("/verdict/isomer").asText()).isEqualTo("N-1");
    assertThat(reports.get("c/d/two").at("/verdict/isomer").asText()).isEqualTo("N-2");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void neither_workers_nor_order_change_a_byte(int workers) throws IOException {
    String one = copy(FIRST, "one").toString();
    String two = copy(SECOND, "two").toString();

    Cli forth = Cli.run("assign", one, two, "--format", "ndjson", "-j", "1");
    Cli back = Cli.run("assign", two, one, "--format", "ndjson", "-j", "" + workers);

    assertThat(forth.outLines()).hasSize(2);
    paired(Schemas.outcome(forth.outLines().get(0)));
    assertThat(back.outLines()).containsExactly(forth.outLines().get(1), forth.outLines().get(0));
  }

  @Test
  void lines_of_a_file_find_each_other_however_far_apart() throws IOException {
    copy(FIRST, FIRST);
    copy(SECOND, SECOND);
    String lines =
        String.join(
            "\n",
            record("A", FIRST, "P", ""),
            "",
            record("B", FIRST, "", ""),
            "{\"oops\":1}",
            record("C", SECOND, "P", "").replace("\"id\":\"C\",", ""));
    Path file = Files.writeString(folder.resolve("all.ndjson"), lines + "\n");

    Map<String, JsonNode> reports =
        reports(Cli.run("assign", file.toString(), "--format", "ndjson"));

    assertThat(reports.keySet()).containsExactly("A", "B", "all#3", "all#4");
    paired(reports.get("A"));
    paired(reports.get("all#4"));
    assertThat(inputs(reports.get("A"))).contains("all#4/all.ndjson#5");
    assertThat(hasControl(reports.get("B"))).isFalse();
  }

  @Test
  void rows_of_a_manifest_find_each_other() throws IOException {
    copy(FIRST, FIRST);
    copy(SECOND, SECOND);
    String table =
        "id,pairId,structure,spectra.hmbc,spectra.hsqc\n"
            + "A,P,Cn1ncc2ccccc21,01-methyl-n1/hmbc.txt,01-methyl-n1/hsqc.txt\n"
            + "B,,Cn1ncc2ccccc21,01-methyl-n1/hmbc.txt,01-methyl-n1/hsqc.txt\n"
            + ",P,Cn1cc2ccccc2n1,02-methyl-n2/hmbc_peaklist.xml,02-methyl-n2/hsqc_peaklist.xml\n";
    Path file = Files.writeString(folder.resolve("list.csv"), table);

    Map<String, JsonNode> reports =
        reports(Cli.run("assign", file.toString(), "--format", "ndjson"));

    assertThat(reports.keySet()).containsExactly("A", "B", "list#3");
    paired(reports.get("A"));
    paired(reports.get("list#3"));
    assertThat(hasControl(reports.get("B"))).isFalse();
  }

  @Test
  void records_of_an_SDF_find_each_other() throws IOException {
    copy(FIRST, FIRST);
    copy(SECOND, SECOND);
    String sdf =
        sdf("A", "Cn1ncc2ccccc21", "01-methyl-n1/hmbc.txt", "01-methyl-n1/hsqc.txt")
            + sdf(
                "B",
                "Cn1cc2ccccc2n1",
                "02-methyl-n2/hmbc_peaklist.xml",
                "02-methyl-n2/hsqc_peaklist.xml");
    Path file = Files.writeString(folder.resolve("all.sdf"), sdf);

    Map<String, JsonNode> reports =
        reports(Cli.run("assign", file.toString(), "--format", "ndjson"));

    assertThat(reports.keySet()).containsExactly("A", "B");
    paired(reports.get("A"));
    paired(reports.get("B"));
  }

  private static String sdf(String id, String smiles, String hmbc, String hsqc) {
    return """
        > <CROSSPEAK_ID>
        %s

        > <CROSSPEAK_PAIRID>
        P

        > <CROSSPEAK_STRUCTURE>
        %s

        > <CROSSPEAK_SPECTRA_HMBC>
        %s

        > <CROSSPEAK_SPECTRA_HSQC>
        %s

        $$$$
        """
        .formatted(id, smiles, hmbc, hsqc);
  }

  @Test
  void on_standard_input_partners_stand_on_lines_that_follow_each_other() throws IOException {
    String lines =
        String.join(
            "\n",
            fromRoot("A", FIRST, "P"),
            fromRoot("B", SECOND, "P"),
            fromRoot("C", FIRST, "Q"),
            fromRoot("D", FIRST, ""),
            fromRoot("E", SECOND, "Q"));

    Map<String, JsonNode> reports =
        reports(Cli.runWith(lines + "\n", "assign", "-", "--format", "ndjson"));

    paired(reports.get("A"));
    paired(reports.get("B"));
    alone(reports.get("C"), "pair-not-found");
    assertThat(pairCodes(reports.get("D"))).isEmpty();
    alone(reports.get("E"), "pair-not-found");
  }

  @Test
  void three_with_one_pair_id_are_judged_alone() throws IOException {
    for (String name : List.of("x", "y")) {
      copy(FIRST, name);
    }
    copy(SECOND, "z");
    String lines =
        fromRoot("A", FIRST, "P")
            + "\n"
            + fromRoot("B", SECOND, "P")
            + "\n"
            + fromRoot("C", FIRST, "P");

    reports(Cli.run("assign", folder.toString(), "--format", "ndjson"))
        .values()
        .forEach(report -> alone(report, "pair-ambiguous"));
    Map<String, JsonNode> stream = reports(Cli.runWith(lines, "assign", "-", "--format", "ndjson"));
    paired(stream.get("A"));
    alone(stream.get("C"), "pair-ambiguous");
  }

  @Test
  void a_compound_by_itself_says_that_its_partner_is_not_there() throws IOException {
    Cli run = Cli.run("assign", SAMPLES.resolve(FIRST).toString(), "--format", "json");

    alone(Schemas.outcome(run.out()), "pair-not-found");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"hmbc_peaklist.xml\"", "\"solvent\"", "\"protonFrequencyMHz\": 500", "Cn1cc2"})
  void a_partner_that_cannot_be_read_leaves_the_other_judged_alone(String part) throws IOException {
    copy(FIRST, "one");
    change(copy(SECOND, "two"), part, part.replaceAll("[a-z0-9]", "?"));

    Cli run = Cli.run("assign", folder.toString(), "--format", "ndjson");
    Map<String, JsonNode> reports = reports(run);

    assertThat(run.code()).isEqualTo(3);
    assertThat(reports.get("two").path("schema").asText()).isEqualTo("crosspeak-failure/1");
    alone(reports.get("one"), "pair-unreadable");
    assertThat(inputs(reports.get("one"))).hasSize(3);
    assertThat(reports.get("one").at("/verdict/probability"))
        .isEqualTo(
            Schemas.outcome(
                    Cli.run("assign", folder.resolve("one").toString(), "--format", "json").out())
                .at("/verdict/probability"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CCn1cc2ccccc2n1", "c1ccc(cc1)-n1cc2ccccc2n1", "Cn1cc2cc(F)ccc2n1"})
  void a_partner_drawn_as_another_compound_is_no_control(String smiles) throws IOException {
    copy(FIRST, "one");
    change(copy(SECOND, "two"), "Cn1cc2ccccc2n1", smiles);

    Map<String, JsonNode> reports =
        reports(Cli.run("assign", folder.toString(), "--format", "ndjson"));

    alone(reports.get("one"), "pair-mismatch");
    assertThat(hasControl(reports.get("two"))).isFalse();
  }

  @Test
  void a_partner_whose_lists_fit_neither_isomer_is_no_control() throws IOException {
    copy(FIRST, "one");
    Path two = copy(SECOND, "two");
    Path nothing = SAMPLES.resolve("11-starting-material");
    for (String name : List.of("hmbc", "hsqc")) {
      Files.delete(two.resolve(name + "_peaklist.xml"));
      Files.copy(nothing.resolve(name + ".csv"), two.resolve(name + "_peaklist.xml"));
    }

    Map<String, JsonNode> reports =
        reports(Cli.run("assign", folder.toString(), "--format", "ndjson"));

    assertThat(reports.get("two").at("/verdict/isomer").asText()).isEqualTo("inconclusive");
    alone(reports.get("one"), "pair-unfit");
  }

  @Test
  void a_record_below_a_compound_folder_is_no_partner() throws IOException {
    copy(FIRST, "one");
    Path outer = copy(SECOND, "outer");
    Files.delete(outer.resolve("compound.json"));
    copy(SECOND, "outer/inner");

    Map<String, JsonNode> reports =
        reports(Cli.run("assign", folder.toString(), "--format", "ndjson"));

    assertThat(reports).containsOnlyKeys("one", "outer");
    alone(reports.get("one"), "pair-not-found");
  }
}
