// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crosspeak.report.FileDigest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachCommandTest {

  private static final Path SAMPLES = Path.of("spectra-samples");

  @TempDir private static Path made;
  @TempDir private Path folder;

  @BeforeAll
  static void reports() {
    Cli run = Cli.run("assign", SAMPLES.toString(), "-o", made.toString(), "--quiet");
    assertThat(run.code()).as(run.err()).isZero();
  }

  static String report(String id) {
    return made.resolve(id).resolve("report.json").toString();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String sha(String report) throws IOException {
    return FileDigest.sha256(Files.readAllBytes(Path.of(report)));
  }

  /** A record as systems export it: a title, some field of theirs, the end. */
  static String sdfRecord(String title, String fields) throws IOException {
    String block =
        Files.readString(Path.of("src/test/resources/org/crosspeak/cli/benzyl-n2.mol"))
            .replaceFirst("^[^\n]*", title);
    return block + fields + "$$$$\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void an_sdf_keeps_every_byte_but_the_fields_that_come_in(String lineBreak) throws IOException {
    String first = sdfRecord("A-1", ">  <LAB>\nkeep  this \n\n").replace("\n", lineBreak);
    String mine =
        sdfRecord("02-methyl-n2", "> 25 <NOTE>\n\u00e9 \u202e\n\n").replace("\n", lineBreak);
    String last = sdfRecord("A-2", "").replace("\n", lineBreak);
    Path records = file("records.sdf", first + mine + last);

    Cli run = Cli.run("attach", records.toString(), report("02-methyl-n2"), "--in-place");

    assertThat(run.code()).as(run.err()).isZero();
    String after = Files.readString(records);
    assertThat(after).startsWith(first + mine.substring(0, mine.indexOf("$$$$")));
    assertThat(after).endsWith("$$$$" + lineBreak + last);
    String added = after.substring((first + mine).length() - 4 - lineBreak.length());
    assertThat(added)
        .startsWith(">  <CROSSPEAK_ISOMER>" + lineBreak + "N-2" + lineBreak + lineBreak)
        .contains("sha256:" + sha(report("02-methyl-n2")));
    assertThat(added.lines().filter(line -> line.startsWith("$$$$"))).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"records.sdf", "records.json", "records.ndjson"})
  void a_second_run_changes_no_byte_and_a_newer_report_names_the_older(String name)
      throws IOException {
    Path records = file(name, records(name));
    Path copy = folder.resolve("report.json");
    Files.copy(Path.of(report("02-methyl-n2")), copy);
    String older = sha(copy.toString());

    Cli first = Cli.run("attach", records.toString(), copy.toString(), "--in-place");
    byte[] once = Files.readAllBytes(records);
    Cli second = Cli.run("attach", records.toString(), copy.toString(), "--in-place");
    assertThat(first.out()).contains("attached");
    assertThat(second.out()).contains("unchanged");
    assertThat(second.code()).isZero();
    assertThat(Files.readAllBytes(records)).isEqualTo(once);

    Cli.run("review", copy.toString(), "--isomer", "N-1", "--by", "A. Lyst", "--reason", "NOE");
    Cli third = Cli.run("attach", records.toString(), copy.toString(), "--in-place");

    assertThat(third.out()).contains("replaced").contains("supersedes sha256:" + older);
    String after = Files.readString(records);
    assertThat(after).contains(older).contains(sha(copy.toString())).contains("A. Lyst");
    assertThat(Cli.run("attach", records.toString(), copy.toString(), "--in-place").out())
        .contains("unchanged");
    assertThat(Files.readString(records)).isEqualTo(after);
  }

  private static String records(String name) throws IOException {
    return switch (name) {
      case "records.sdf" ->
          sdfRecord("B", "") + sdfRecord("x", ">  <CROSSPEAK_ID>\n02-methyl-n2\n\n");
      case "records.json" ->
          "[ {\"id\":\"B\"},\n  {\"id\" : \"02-methyl-n2\", \"mw\": 132.160}\n]\n";
      default -> "{\"id\":\"B\"}\n\n{\"id\":\"02-methyl-n2\",\"mw\":1.3216e2}\n";
    };
  }

  @Test
  void a_contradicted_claim_still_finds_its_record_by_its_drawing_salt_or_not() throws IOException {
    String id = "04-benzyl-wrong-claim";
    Path json =
        file(
            "records.json",
            "[{\"code\":\"other\",\"smiles\":\"CCO\"},"
                + "{\"code\":\"mine\",\"smiles\":\"CCc1n(Cc2ccccc2)nc2cc(Br)ccc12.Cl\"}]");
    Path sdf = file("records.sdf", sdfRecord("other name", ""));

    Cli inJson = Cli.run("attach", json.toString(), report(id), "--in-place");
    Cli inSdf = Cli.run("attach", sdf.toString(), report(id), "--in-place");

    assertThat(inJson.out()).contains("record 2, found by its structure");
    JsonNode result = new ObjectMapper().readTree(json.toFile()).get(1).get("crosspeak");
    assertThat(Schemas.result(result.toString()).at("/claim/outcome").asText())
        .isEqualTo("contradicted");
    assertThat(inSdf.out()).contains("record 1, found by its structure");
    assertThat(Files.readString(sdf)).contains(">  <CROSSPEAK_CLAIM>\nN-2 contradicted\n");
  }

  @Test
  void json_is_spliced_into_and_everything_else_keeps_its_bytes() throws IOException {
    String before =
        "\ufeff{\n  \"made\" : 1.50e+3,\"compounds\":\t[\n    {\n      \"nr\": 7, \"id\":\"\\u0030"
            + "2-methyl-n2\" ,\n      \"x\":[1 , {\"id\":\"no\"}]\n    } , {}\n  ]\n}\r\n \n";
    Path records = file("records.json", before);

    Cli run =
        Cli.run("attach", records.toString(), report("02-methyl-n2"), "-o", folder + "/out.json");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(records)).isEqualTo(before);
    String after = Files.readString(folder.resolve("out.json"));
    int at = before.indexOf("\n    } , {}");
    assertThat(after).startsWith(before.substring(0, at) + ",\n      \"crosspeak\": {\"schema\":");
    assertThat(after).endsWith("}" + before.substring(at));
    Schemas.result(
        new ObjectMapper().readTree(after.substring(1)).at("/compounds/0/crosspeak").toString());
  }

  @Test
  void a_report_without_its_record_or_with_several_is_refused_and_the_others_go_in()
      throws IOException {
    Path records =
        file(
            "records.ndjson",
            "{\"id\":\"01-methyl-n1\"}\n{\"id\":\"05-isopropyl-noesy\"}\n{\"id\":\"05-isopropyl-noesy\"}\n");

    Cli run =
        Cli.run(
            "attach",
            records.toString(),
            report("01-methyl-n1"),
            report("05-isopropyl-noesy"),
            report("08-mixture"),
            folder + "/no.json",
            "--in-place");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.outLines().get(0)).startsWith("01-methyl-n1").contains("attached");
    assertThat(run.outLines().get(1)).contains("refused").contains("records 2, 3 have the id");
    assertThat(run.outLines().get(2)).contains("refused").contains("no record has the id");
    assertThat(run.err()).contains("no.json: the file doesn't exist");
    assertThat(run.err()).contains("1 attached, 0 replaced, 0 unchanged, 2 refused, 1 not read");
    assertThat(Files.readString(records).lines().filter(l -> l.contains("crosspeak"))).hasSize(1);
  }

  @Test
  void two_reports_for_one_record_are_both_refused() throws IOException {
    Path other = folder.resolve("report.json");
    Files.copy(Path.of(report("01-methyl-n1")), other);
    Cli.run("review", other.toString(), "--isomer", "N-2", "--by", "A", "--reason", "b");
    Path records = file("records.ndjson", "{\"id\":\"01-methyl-n1\"}\n");

    Cli run =
        Cli.run(
            "attach", records.toString(), report("01-methyl-n1"), other.toString(), "--in-place");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.outLines()).hasSize(2).allMatch(line -> line.contains("refused"));
    assertThat(Files.readString(records)).isEqualTo("{\"id\":\"01-methyl-n1\"}\n");
  }

  @Test
  void a_dry_run_says_it_all_and_touches_nothing() throws IOException {
    Path records = file("records.ndjson", "{\"id\":\"01-methyl-n1\"}\n");

    Cli run =
        Cli.run("attach", records.toString(), report("01-methyl-n1"), "--in-place", "--dry-run");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("attached");
    assertThat(run.err()).contains("dry run, nothing changed");
    assertThat(Files.readString(records)).isEqualTo("{\"id\":\"01-methyl-n1\"}\n");
  }

  @Test
  void the_key_may_be_any_field_and_may_hold_a_smiles() throws IOException {
    Path byField = file("a.json", "[{\"sample\":{\"no\":\"01-methyl-n1\"}}]");
    Path bySmiles = file("b.json", "[{\"drawing\":\"Cn1ncc2ccccc12\"}]");
    Path sdf = file("c.sdf", sdfRecord("t", "> <LIMS_NO>\n01-methyl-n1\n\n"));
    String report = report("01-methyl-n1");

    assertThat(
            Cli.run("attach", byField.toString(), report, "--in-place", "--key", "sample.no").out())
        .contains("attached");
    assertThat(
            Cli.run("attach", bySmiles.toString(), report, "--in-place", "--key", "drawing").out())
        .contains("by its structure");
    assertThat(Cli.run("attach", sdf.toString(), report, "--in-place", "--key", "LIMS_NO").out())
        .contains("by its id");
  }

  @Test
  void what_is_not_ours_is_never_overwritten() throws IOException {
    String before = "{\"id\":\"01-methyl-n1\",\"crosspeak\":\"my own note\"}\n";
    Path records = file("records.ndjson", before);

    Cli run = Cli.run("attach", records.toString(), report("01-methyl-n1"), "--in-place");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("refused").contains("no result of Crosspeak's");
    assertThat(Files.readString(records)).isEqualTo(before);
  }

  @Test
  void records_that_cannot_be_read_are_told_in_one_line() throws IOException {
    Path broken = file("records.json", "[{\"id\":\"a\",]");
    Path wide = folder.resolve("wide.json");
    Files.write(wide, "[{\"id\":\"a\"}]".getBytes(StandardCharsets.UTF_16));

    Cli run = Cli.run("attach", broken.toString(), report("01-methyl-n1"), "--in-place");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.errLines()).hasSize(1).allMatch(line -> line.contains("line 1, column"));
    assertThat(Cli.run("attach", wide.toString(), report("01-methyl-n1"), "--in-place").err())
        .contains("not UTF-8");
    assertThat(Cli.run("attach", "no.sdf", report("01-methyl-n1"), "--in-place").code())
        .isEqualTo(3);
    assertThat(Cli.run("attach", "no.txt", report("01-methyl-n1"), "--in-place").code())
        .isEqualTo(2);
    assertThat(Cli.run("attach", broken.toString(), report("01-methyl-n1")).code()).isEqualTo(2);
    assertThat(Files.list(folder).map(f -> f.getFileName().toString()).toList())
        .containsExactlyInAnyOrderElementsOf(List.of("records.json", "wide.json"));
  }

  @Test
  void a_record_with_a_result_can_be_assigned_again() throws IOException {
    Path compound = folder.resolve("c");
    Files.createDirectories(compound);
    for (String name : List.of("compound.json", "hmbc.txt", "hsqc.txt")) {
      Files.copy(Path.of("src/main/launcher/training", name), compound.resolve(name));
    }
    Cli.run("assign", compound.toString(), "-o", folder + "/out", "--quiet");
    Path record = compound.resolve("compound.json");

    Cli attached = Cli.run("attach", record.toString(), folder + "/out", "--in-place");
    Cli again = Cli.run("assign", compound.toString(), "--format", "json");

    assertThat(attached.out()).contains("attached");
    assertThat(Files.readString(record)).contains("crosspeak-result/1");
    assertThat(again.code()).as(again.err()).isZero();
    Schemas.outcome(again.out());
  }
}
