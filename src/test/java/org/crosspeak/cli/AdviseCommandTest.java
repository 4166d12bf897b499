// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crosspeak.advice.Advisor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdviseCommandTest {

  private static final String ESTER = "CCCn1nc(C(=O)OC)c2ccccc21";

  @TempDir private Path folder;

  static Stream<Arguments> questions() {
    return Advisor.withDefaults().questions().entrySet().stream()
        .flatMap(
            guide ->
                guide.getValue().entrySet().stream()
                    .map(q -> Arguments.of(guide.getKey(), q.getKey(), q.getValue())));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("questions")
  void each_question_is_answered_in_text_and_json_and_stands_in_the_help(
      String guide, String question, String asks) throws IOException {
    Cli text = Cli.run("advise", "--question", question);
    Cli json = Cli.run("advise", "--guide", guide, "--question", question, "--format", "json");

    assertThat(text.code()).as(text.err()).isZero();
    assertThat(text.outLines().get(0)).contains(guide).contains(question);
    assertThat(text.outLines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
    assertThat(text.out()).containsOnlyOnce("(for research use)");
    JsonNode advice = Schemas.advice(json.out());
    assertThat(advice.path("guide").asText()).isEqualTo(guide);
    assertThat(advice.path("question").asText()).isEqualTo(question);
    assertThat(advice.path("items")).isNotEmpty();
    for (JsonNode item : advice.path("items")) {
      assertThat(text.out()).contains(item.path("claim").asText());
    }
    assertThat(Cli.run("advise", "--help").out()).contains(question).contains(asks);
  }

  @Test
  void the_other_isomer_made_with_sodium_hydride_in_DMF_is_told_with_the_danger_and_the_route()
      throws IOException {
    String[] line = {
      "advise",
      "--structure",
      ESTER,
      "--made",
      "N-2",
      "--base",
      "NaH",
      "--solvent",
      "DMF",
      "--electrophile",
      "CCCBr",
      "--temperature",
      "25"
    };
    Cli text = Cli.run(line);
    List<String> json = new ArrayList<>(List.of(line));
    json.addAll(List.of("--format", "json"));
    JsonNode advice = Schemas.advice(Cli.run(json.toArray(String[]::new)).out());

    assertThat(text.code()).as(text.err()).isZero();
    assertThat(text.outLines().get(0)).contains("made N-2, wanted N-1").contains("change route");
    assertThat(text.out()).contains("! NaH, DMF: Don't").contains("Routes, best first");
    assertThat(advice.path("decision").asText()).isEqualTo("change-route");
    assertThat(advice.path("routes").get(0).path("gives").asText()).isEqualTo("N-1");
    assertThat(advice.path("safety").get(0).path("trigger").toString())
        .isEqualTo("[\"NaH\",\"DMF\"]");
  }

  /** Hand calculation for 1.2 g of methyl 1H-indazole-3-carboxylate, as in docs/advice.md. */
  @ParameterizedTest
  @CsvSource({
    "starting material, 6.812, 1200,",
    "NaH, 7.493, 299.7,",
    "electrophile, 7.493, 921.6, 0.6807",
    "THF,,, 68.12"
  })
  void a_scale_gives_the_reagent_table(String reagent, Double mmol, Double mg, Double ml)
      throws IOException {
    JsonNode advice =
        Schemas.advice(
            Cli.run(
                    "advise",
                    "--structure",
                    ESTER,
                    "--wanted",
                    "N-1",
                    "--electrophile",
                    "CCCBr",
                    "--scale",
                    "1.2g",
                    "--format",
                    "json")
                .out());
    Map<String, JsonNode> rows = new LinkedHashMap<>();
    for (JsonNode protocol : advice.path("protocols")) {
      if (protocol.path("id").asText().equals("nah-thf")) {
        protocol.path("table").forEach(row -> rows.put(row.path("reagent").asText(), row));
      }
    }

    assertThat(rows).containsKey(reagent);
    near(rows.get(reagent).path("mmol"), mmol);
    near(rows.get(reagent).path("massMg"), mg);
    near(rows.get(reagent).path("volumeMl"), ml);
  }

  private static void near(JsonNode found, Double expected) {
    if (expected != null) {
      assertThat(found.asDouble()).isCloseTo(expected, within(0.005 * expected));
    }
  }

  @Test
  void an_amine_alone_says_the_guide_and_is_read_nitrogen_by_nitrogen() {
    Cli free = Cli.run("advise", "--amine", "C1CNCCNC1", "--reductant", "NaBH4", "--ph", "6");
    Cli boc = Cli.run("advise", "--amine", "CC(C)(C)OC(=O)N1CCCNCC1", "--acid", "AcOH");

    assertThat(free.out()).contains("diazepane guide").contains("Both ring nitrogens are free");
    assertThat(boc.out()).contains("diazepane guide").doesNotContain("Both ring nitrogens");
  }

  @Test
  void the_isomer_drawn_is_the_one_wanted_unless_another_is_said_or_a_question_asked() {
    Cli drawn = Cli.run("advise", "--structure", "CCCn1cc2ccccc2n1");
    Cli said = Cli.run("advise", "--structure", "CCCn1cc2ccccc2n1", "--wanted", "N-1");
    Cli asked = Cli.run("advise", "--structure", "CCCn1cc2ccccc2n1", "--question", "mixture");

    assertThat(drawn.outLines().get(0)).contains("wanted N-2");
    assertThat(said.outLines().get(0)).contains("wanted N-1");
    assertThat(asked.outLines().get(0)).contains("wanted N-1");
  }

  @Test
  void a_drawing_may_be_a_file() throws IOException {
    Path smiles = Files.writeString(folder.resolve("a.smi"), "CCCn1ncc2ccccc21 propyl\n");

    Cli run = Cli.run("advise", "--structure", smiles.toString(), "--made", "N-2");
    Cli same = Cli.run("advise", "--structure", "CCCn1ncc2ccccc21", "--made", "N-2");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo(same.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/advice.md"})
  void the_examples_of_the_documents_are_answered(String document) throws IOException {
    List<String> examples =
        Files.readAllLines(Path.of(document)).stream()
            .filter(line -> line.startsWith("    ") && line.contains(" advise --"))
            .map(line -> line.substring(line.indexOf("advise --")).replace("'", ""))
            .toList();

    assertThat(examples).isNotEmpty();
    for (String example : examples) {
      assertThat(Cli.run(example.split(" ")).code()).as(example).isZero();
    }
  }

  @Test
  void controlled_substances_are_refused_plainly_and_with_nothing_else() throws IOException {
    Cli run =
        Cli.run(
            "advise",
            "--structure",
            "CCCCCn1nc(C(=O)NC(C)(C)c2ccccc2)c2ccccc12",
            "--made",
            "N-2",
            "--format",
            "json");

    JsonNode advice = Schemas.advice(run.out());
    assertThat(run.code()).isZero();
    assertThat(advice.path("because").get(0).asText()).contains("controlled substances");
    for (String part : List.of("items", "routes", "protocols", "precedents", "safety")) {
      assertThat(advice.path(part)).as(part).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "advise",
        "advise --guide indazole",
        "advise --guide pyrrole",
        "advise --guide pyrrole --question acid",
        "advise --question colour",
        "advise --guide indazole --question acid",
        "advise --structure c1ccccc1",
        "advise --structure CCCn1ncc2ccccc21 --wanted N-3",
        "advise --structure CCCn1ncc2ccccc21 --made both",
        "advise --question acid --scale 5",
        "advise --question acid --scale 0g",
        "advise --question acid --ph NaN",
        "advise --question acid --temperature warm",
        "advise --question acid --format ndjson",
        "advise --question acid more"
      })
  void what_no_guide_can_answer_is_exit_2_and_one_clear_line(String line) {
    Cli run = Cli.run(line.split(" "));

    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).hasSizeLessThanOrEqualTo(2);
    assertThat(run.err()).doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CCCn1ncc2", "nowhere.mol", "nowhere.smi"})
  void a_drawing_that_cannot_be_read_is_exit_3_and_one_clear_line(String structure) {
    Cli run = Cli.run("advise", "--structure", structure, "--made", "N-2");

    assertThat(run.code()).as(run.err()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).hasSize(1);
  }
}
