// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crosspeak.report.FileDigest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done with reports that were kept: written in another form, made again, reviewed. */
class KeptReportsTest {

  private static final String SAMPLES = "spectra-samples";

  @TempDir private static Path made;
  @TempDir private Path folder;

  @BeforeAll
  static void reports() {
    Cli run =
        Cli.run(
            "assign", SAMPLES, "-o", made.toString(), "--outputs", "json,html,sdf,csv", "--quiet");
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static int samples() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of(SAMPLES))) {
      return (int) folders.filter(Files::isDirectory).count();
    }
  }

  private Path copy;

  @BeforeEach
  void copy() throws IOException {
    copy = Files.copy(report("04-benzyl-wrong-claim"), folder.resolve("report.json"));
  }

  private static Path report(String id) {
    return made.resolve(id).resolve("report.json");
  }

  private Cli review(String isomer, String by, String reason) {
    return Cli.run("review", copy.toString(), "--isomer", isomer, "--by", by, "--reason", reason);
  }

  private Cli verify(Path report) {
    return Cli.run("verify", report.toString(), "--inputs", SAMPLES);
  }

  // ---- render ----------------------------------------------------------------------------------

  @Test
  void render_gives_the_bytes_that_assign_gives() throws IOException {
    try (Stream<Path> folders = Files.list(made)) {
      for (Path one : folders.filter(Files::isDirectory).toList()) {
        String json = one.resolve("report.json").toString();
        Cli text = Cli.run("assign", SAMPLES + "/" + one.getFileName());
        Cli sdf = Cli.run("render", json, "--to", "sdf");
        Cli html = Cli.run("render", json, "--to", "html");
        assertThat(sdf.out()).isEqualTo(Files.readString(one.resolve("report.sdf")));
        assertThat(html.out()).isEqualTo(Files.readString(one.resolve("report.html")));
        if (!text.out().contains("pair")
            && !Files.readString(Path.of(json)).contains("pair-used")) {
          assertThat(Cli.run("render", json, "--to", "text").out()).isEqualTo(text.out());
        }
      }
    }
    Cli lines = Cli.run("assign", SAMPLES, "--quiet");
    assertThat(Cli.run("render", made.toString(), "--to", "text").out()).isEqualTo(lines.out());
    assertThat(Cli.run("render", made.toString(), "--to", "csv").out())
        .isEqualTo(Files.readString(made.resolve("upload.csv")));
  }

  @Test
  void render_reads_ndjson_and_writes_to_a_file() throws IOException {
    Cli ndjson = Cli.run("assign", SAMPLES, "--format", "ndjson", "--quiet");
    Path lines = Files.writeString(folder.resolve("all.ndjson"), ndjson.out());
    Path out = folder.resolve("out.txt");

    Cli run = Cli.run("render", lines.toString(), "--to", "text", "-o", out.toString());
    Cli sdf = Cli.run("render", lines.toString(), "--to", "sdf");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(out)).isEqualTo(Cli.run("assign", SAMPLES, "--quiet").out());
    assertThat(sdf.outLines().stream().filter("$$$$"::equals)).hasSize(samples());
    String second = ndjson.outLines().get(1);
    assertThat(sdf.out())
        .contains(
            "all.ndjson#2\nsha256:"
                + FileDigest.sha256(second.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  @Test
  void what_is_no_report_is_told_in_one_line_and_the_others_are_written() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.json"), "{\"schema\": \"crosspeak");
    Path later =
        Files.writeString(
            folder.resolve("later.json"),
            Files.readString(copy).replace("crosspeak-report/1", "crosspeak-report/2"));

    Cli run =
        Cli.run(
            "render",
            broken.toString(),
            later.toString(),
            folder + "/no.json",
            copy.toString(),
            "--to",
            "text");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.errLines()).hasSize(3);
    assertThat(run.errLines().get(0)).contains("broken.json").contains("line 1");
    assertThat(run.errLines().get(1)).contains("later.json").contains("\"crosspeak-report/2\"");
    assertThat(run.errLines().get(2)).contains("no.json");
    assertThat(run.out()).startsWith("04-benzyl-wrong-claim");
    assertThat(Cli.run("render", copy.toString(), "--to", "pdf").code()).isEqualTo(2);
  }

  // ---- review ----------------------------------------------------------------------------------

  @Test
  void a_review_stands_beside_the_verdict_and_carries_the_hash_of_what_was_there()
      throws IOException {
    byte[] before = Files.readAllBytes(copy);

    Cli first = review("N-2", "A. Lyst", "NOE to H-3");
    byte[] between = Files.readAllBytes(copy);
    Cli second = review("mixture", "B. Oss", "LC says both");

    assertThat(first.code()).as(first.err()).isZero();
    assertThat(second.code()).as(second.err()).isZero();
    JsonNode report = Schemas.outcome(Files.readString(copy));
    assertThat(report.at("/verdict/isomer").asText()).isEqualTo("N-1");
    assertThat(report.at("/reviews/0/previousSha256").asText())
        .isEqualTo(FileDigest.sha256(before));
    assertThat(report.at("/reviews/1/previousSha256").asText())
        .isEqualTo(FileDigest.sha256(between));
    assertThat(report.at("/reviews/1/time").isNull()).isTrue();
    String text = Cli.run("render", copy.toString(), "--to", "text").out();
    assertThat(text)
        .contains("N-1 isomer, 99.5 % probable")
        .contains("Reviewed: mixture, by B. Oss. LC says both.")
        .contains("Reviewed before: N-2, by A. Lyst. NOE to H-3.");
    assertThat(Cli.run("render", copy.toString(), "--to", "html").out())
        .contains("Reviewed: mixture, by B. Oss. LC says both.");
    assertThat(Cli.run("render", copy.toString(), "--to", "sdf").out())
        .contains(">  <CROSSPEAK_ISOMER>\nN-1\n")
        .contains(">  <CROSSPEAK_REVIEW>\nmixture by B. Oss: LC says both\nN-2 by A. Lyst");
  }

  @Test
  void a_review_has_the_time_only_when_asked() throws IOException {
    Path out = folder.resolve("reviewed.json");
    byte[] before = Files.readAllBytes(copy);

    Cli run =
        Cli.run(
            "review",
            copy.toString(),
            "--isomer",
            "N-1",
            "--by",
            "A",
            "--reason",
            "b",
            "--timestamp",
            "-o",
            out.toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Schemas.outcome(Files.readString(out)).at("/reviews/0/time").asText())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    assertThat(Files.readAllBytes(copy)).isEqualTo(before);
  }

  @Test
  void a_review_needs_a_word_of_the_report_a_name_and_a_reason() throws IOException {
    byte[] before = Files.readAllBytes(copy);

    assertThat(review("N-3", "A", "b").err()).contains("none of N-1, N-2, mixture, inconclusive");
    assertThat(review("N-1", " ", "b").code()).isEqualTo(2);
    assertThat(review("N-1", "A", "").code()).isEqualTo(2);
    assertThat(Cli.run("review", copy.toString(), "--isomer", "N-1", "--by", "A").code())
        .isEqualTo(2);
    assertThat(Files.readAllBytes(copy)).isEqualTo(before);
  }

  @Test
  void a_report_that_was_edited_takes_no_review() throws IOException {
    Files.writeString(copy, Files.readString(copy).replace("\": ", "\":  "));

    Cli run = review("N-1", "A", "b");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("not as Crosspeak wrote it");
  }

  // ---- verify ----------------------------------------------------------------------------------

  @Test
  void reports_are_made_again_to_the_byte() throws IOException {
    Cli run = Cli.run("verify", made.toString(), "--inputs", SAMPLES);

    assertThat(run.code()).as(run.out()).isZero();
    assertThat(run.outLines()).hasSize(samples()).allMatch(line -> line.contains(" same "));
  }

  @Test
  void a_reviewed_report_is_the_same_while_its_trail_holds() throws IOException {
    review("N-2", "A. Lyst", "NOE to H-3");
    review("N-1", "B. Oss", "another sample");

    Cli good = verify(copy);
    Files.writeString(copy, Files.readString(copy).replace("NOE to H-3", "NOE to H-7"));
    Cli broken = verify(copy);

    assertThat(good.code()).isZero();
    assertThat(good.out()).contains("same").contains("reviewed 2 times, the trail holds");
    assertThat(broken.code()).isEqualTo(4);
    assertThat(broken.out()).contains("differs").contains("review 2 names the report before it");
    assertThat(review("N-1", "C", "d").code()).as("nothing goes on a broken trail").isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"verdict", "version", "rules", "layout"})
  void a_report_that_differs_says_where(String what) throws IOException {
    String json = Files.readString(copy);
    String[] change =
        switch (what) {
          case "verdict" ->
              new String[] {
                "\"isomer\": \"N-1\"",
                "\"isomer\": \"N-2\"",
                "verdict.isomer is \"N-2\" in the report, and \"N-1\" now"
              };
          case "version" ->
              new String[] {
                "\"version\": \"0.1.0\"",
                "\"version\": \"0.0.9\"",
                "made by version 0.0.9, this is 0.1.0"
              };
          case "rules" ->
              new String[] {
                "\"scaffold/indazole\": \"",
                "\"scaffold/indazole\": \"0",
                "made with other rules: scaffold/indazole"
              };
          default ->
              new String[] {
                "\"supersedes\": null", "\"supersedes\":  null", "its bytes are not those"
              };
        };
    String changed = json.replace(change[0], change[1]);
    if (what.equals("rules")) {
      changed = changed.replaceFirst("(\"scaffold/indazole\": \"0[0-9a-f]{11})[0-9a-f]", "$1");
    }
    assertThat(changed).isNotEqualTo(json);
    Files.writeString(copy, changed);

    Cli run = verify(copy);

    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(4);
    assertThat(run.out()).contains(change[2]);
  }

  @Test
  void an_input_that_is_missing_or_changed_is_named_before_all_else() throws IOException {
    Path inputs = folder.resolve("in");
    for (String id : List.of("01-methyl-n1", "02-methyl-n2", "04-benzyl-wrong-claim")) {
      Files.createDirectories(inputs.resolve(id));
      try (Stream<Path> files = Files.list(Path.of(SAMPLES, id))) {
        for (Path file : files.toList()) {
          Files.copy(file, inputs.resolve(id).resolve(file.getFileName()));
        }
      }
    }
    Files.writeString(
        copy, Files.readString(copy).replace("\"isomer\": \"N-1\"", "\"isomer\": \"N-2\""));
    Files.writeString(
        inputs.resolve("01-methyl-n1/hsqc.txt"), "\n", java.nio.file.StandardOpenOption.APPEND);

    Cli run =
        Cli.run(
            "verify",
            report("01-methyl-n1").toString(),
            report("02-methyl-n2").toString(),
            report("05-isopropyl-noesy").toString(),
            copy.toString(),
            "--inputs",
            inputs.toString());
    Files.delete(inputs.resolve("04-benzyl-wrong-claim/HSQC.csv"));
    Cli missing = Cli.run("verify", copy.toString(), "--inputs", inputs.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.outLines().get(0)).contains("hsqc.txt has changed");
    assertThat(run.outLines().get(1))
        .as("its partner's")
        .contains("01-methyl-n1/hsqc.txt has changed");
    assertThat(run.outLines().get(2)).contains("no compound of that id");
    assertThat(run.outLines().get(3)).contains("differs");
    assertThat(missing.code()).isEqualTo(3);
    assertThat(missing.out()).contains("HSQC.csv");
  }

  @Test
  void what_the_run_was_told_is_told_again() throws IOException {
    Path in = folder.resolve("lists");
    Files.createDirectories(in);
    Files.copy(Path.of("src/main/launcher/training/hmbc.txt"), in.resolve("hmbc.txt"));
    Files.copy(Path.of("src/main/launcher/training/hsqc.txt"), in.resolve("hsqc.txt"));
    String hmbc = in.resolve("hmbc.txt").toString();
    Path out = folder.resolve("out");

    Cli made =
        Cli.run(
            "assign",
            hmbc,
            "--hsqc",
            in + "/hsqc.txt",
            "--structure",
            "Cn1ncc2ccccc21",
            "--id",
            "X 1",
            "--experiment",
            "hmbc",
            "--known",
            "C-3=133.1",
            "-o",
            out.toString());
    Cli run = Cli.run("verify", out.toString(), "--inputs", hmbc);

    assertThat(made.code()).as(made.err()).isZero();
    assertThat(run.code()).as(run.out() + run.err()).isZero();
  }

  @Test
  void reports_of_manifests_sdf_and_ndjson_are_found_again() throws IOException {
    Path in = folder.resolve("many");
    Files.createDirectories(in);
    Files.copy(Path.of("src/main/launcher/training/hmbc.txt"), in.resolve("h.txt"));
    Path manifest =
        Files.writeString(
            in.resolve("list.csv"),
            "id,structure,spectra.hmbc\nM1,Cn1ncc2ccccc21,h.txt\nM2,Cn1cc2ccccc2n1,h.txt\n");
    Path ndjson =
        Files.writeString(
            in.resolve("list.ndjson"),
            "{\"structure\":\"Cn1ncc2ccccc21\",\"pairId\":\"p\",\"spectra\":{\"hmbc\":\"h.txt\"}}\n"
                + "{\"structure\":\"Cn1cc2ccccc2n1\",\"pairId\":\"p\",\"spectra\":{\"hmbc\":\"h.txt\"}}\n");
    Path sdf =
        Files.writeString(
            in.resolve("list.sdf"), AttachCommandTest.sdfRecord("S1", "> <HMBC_FILE>\nh.txt\n\n"));

    for (Path path : List.of(manifest, ndjson, sdf)) {
      Path out = folder.resolve("out-" + path.getFileName());
      Cli made =
          Cli.run(
              "assign",
              path.toString(),
              "-o",
              out.toString(),
              "--quiet",
              "--field",
              "hmbc=HMBC_FILE");
      Cli run = Cli.run("verify", out.toString(), "--inputs", path.toString());
      assertThat(made.code()).as(made.err()).isZero();
      assertThat(run.code()).as(run.out() + run.err()).isZero();
    }
    Files.writeString(ndjson, Files.readString(ndjson).replaceFirst("p\"", "q\""));
    Cli changed =
        Cli.run(
            "verify", folder.resolve("out-list.ndjson").toString(), "--inputs", ndjson.toString());
    assertThat(changed.code()).isEqualTo(3);
  }

  @Test
  void names_from_outside_stay_inside_every_output() throws IOException {
    String evil =
        "<script>alert('x')</script>\",=cmd() \u202e\n>  <CROSSPEAK_ISOMER>\nN-9\n\n$$$$\n";
    Path in = folder.resolve("evil");
    Files.createDirectories(in);
    Files.copy(Path.of("src/main/launcher/training/hmbc.txt"), in.resolve("=h <b>.txt"));
    ObjectNode record = new ObjectMapper().createObjectNode();
    record.put("id", evil).put("name", "=" + evil).put("structure", "Cn1ncc2ccccc21");
    record.put("solvent", evil).putObject("meta").put(evil, evil);
    record.putObject("spectra").put("hmbc", "=h <b>.txt");
    Files.writeString(in.resolve("compound.json"), record.toString());
    Path out = folder.resolve("evil-out");

    Cli run =
        Cli.run("assign", in.toString(), "-o", out.toString(), "--outputs", "sdf,csv", "--quiet");

    assertThat(run.code()).as(run.err()).isZero();
    try (Stream<Path> folders = Files.list(out)) {
      Path one = folders.filter(Files::isDirectory).findFirst().orElseThrow();
      Schemas.outcome(Files.readString(one.resolve("report.json")));
      List<String> sdf = Files.readAllLines(one.resolve("report.sdf"));
      assertThat(sdf).filteredOn("$$$$"::equals).hasSize(1);
      assertThat(sdf).filteredOn(">  <CROSSPEAK_ISOMER>"::equals).hasSize(1);
    }
    assertThat(Files.readAllLines(out.resolve("upload.csv"))).hasSize(2);
    assertThat(Files.readString(out.resolve("upload.csv"))).doesNotContain("\u202e");
  }
}
