// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.structure.StructureReading.Supported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of docs/model.md are run, and the page names every kind and every number. */
class ModelExamplesTest {

  private static final Path PAGE = Path.of("docs/model.md");

  /**
   * One example.
   *
   * @param kind evidence kind
   * @param example {@code positive} or {@code negative}
   * @param drawing SMILES of either isomer
   * @param truth the isomer that was measured
   * @param seed of the simulated lists
   * @param lists experiments, separated by blanks
   * @param changes what is special about the lists, separated by "; "
   * @param least fewest nats by which evidence of the kind speaks for the truth
   * @param most largest number of nats
   */
  record Example(
      EvidenceKind kind,
      String example,
      String drawing,
      String truth,
      long seed,
      String lists,
      String changes,
      double least,
      double most) {

    @Override
    public String toString() {
      return kind.code() + ", " + example;
    }
  }

  static Stream<Example> examples() throws IOException {
    try (InputStream in =
        ModelExamplesTest.class.getResourceAsStream("/correlation/model-examples.tsv")) {
      List<String> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return rows.subList(1, rows.size()).stream().map(ModelExamplesTest::example);
    }
  }

  private static Example example(String row) {
    String[] cells = row.split("\t", -1);
    return new Example(
        kind(cells[0]),
        cells[1],
        cells[2],
        cells[3],
        Long.parseLong(cells[4]),
        cells[5],
        cells[6],
        Double.parseDouble(cells[7]),
        Double.parseDouble(cells[8]));
  }

  private static EvidenceKind kind(String code) {
    return Arrays.stream(EvidenceKind.values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no evidence kind " + code));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void evidenceOfTheKindSpeaksAsThePageSays(Example example) {
    Supported question = Questions.of(example.drawing());
    Observation lists = lists(question, example);
    CorrelationResult result =
        example.changes().startsWith("beside ")
            ? Questions.judge(question, lists, beside(question, example))
            : Questions.judge(question, lists);
    assertThat(Questions.margin(result, example.kind(), example.truth()))
        .isBetween(example.least(), example.most());
  }

  /** The other product of the alkylation, with HMBC and HSQC. */
  private static Observation beside(Supported question, Example example) {
    String label = example.changes().substring("beside ".length()).split("; ")[0];
    return Simulated.of(question, label, example.seed() + 1)
        .lists(Experiment.HMBC, Experiment.HSQC);
  }

  private static Observation lists(Supported question, Example example) {
    Simulated simulated = Simulated.of(question, example.truth(), example.seed());
    for (String change : example.changes().split("; ")) {
      apply(simulated, change);
    }
    Experiment[] experiments =
        Arrays.stream(example.lists().split(" "))
            .map(code -> Experiment.ofCode(code).orElseThrow())
            .toArray(Experiment[]::new);
    Observation lists = simulated.lists(experiments);
    return example.changes().equals("no peaks")
        ? Observations.mapped(lists, peaks -> List.of())
        : lists;
  }

  private static void apply(Simulated simulated, String change) {
    String[] words = change.split(" ", 2);
    switch (words[0]) {
      case "", "no", "beside" -> {}
      case "silent" -> simulated.silent(words[1]);
      case "unseen" -> simulated.unseen(words[1]);
      case "threshold" -> simulated.threshold(Double.parseDouble(words[1]));
      case "drop" -> {
        String[] path = words[1].split(" to ");
        simulated.drop(path[0], path[1]);
      }
      case "shift" -> {
        String[] pair = words[1].split("=");
        simulated.shift(pair[0], Double.parseDouble(pair[1]));
      }
      case "known" -> {
        String[] pair = words[1].split("=");
        simulated.known(pair[0], Double.parseDouble(pair[1]));
      }
      default -> throw new AssertionError("no such change: " + change);
    }
  }

  @Test
  void everyKindHasASectionWithBothExamplesWordForWord() throws IOException {
    String page = Files.readString(PAGE, StandardCharsets.UTF_8);
    for (EvidenceKind kind : EvidenceKind.values()) {
      String section = section(page, kind);
      List<Example> own = examples().filter(example -> example.kind() == kind).toList();
      assertThat(own).as(kind.code()).extracting(Example::example).contains("positive", "negative");
      for (Example example : own) {
        assertThat(section).as(example.toString()).contains(quoted(example));
      }
    }
  }

  private static String section(String page, EvidenceKind kind) {
    int from = page.indexOf("\n### `" + kind.code() + "`");
    assertThat(from).as("section of " + kind.code()).isNotNegative();
    int to = page.indexOf("\n#", from + 5);
    return to < 0 ? page.substring(from) : page.substring(from, to);
  }

  /** The line of the page for an example. */
  static String quoted(Example example) {
    String changes = example.changes().isEmpty() ? "" : " (" + example.changes() + ")";
    return String.format(
        java.util.Locale.ROOT,
        "- %s: `%s`, %s, seed %d, %s%s: %s to %s nats",
        example.example(),
        example.drawing(),
        example.truth(),
        example.seed(),
        example.lists(),
        changes,
        plain(example.least()),
        plain(example.most()));
  }

  private static String plain(double nats) {
    return nats == Math.rint(nats) ? Long.toString((long) nats) : Double.toString(nats);
  }

  /** Numbers are named by id, or by their family ("search.*"). */
  @Test
  void everyNumberOfTheModelIsNamedOnThePage() throws IOException {
    String page = Files.readString(PAGE, StandardCharsets.UTF_8);
    Set<String> missing = new TreeSet<>();
    for (String resource : List.of("model.json", "calibration.json")) {
      String text = new String(Numbers.bytes(resource), StandardCharsets.UTF_8);
      Matcher ids = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"").matcher(text);
      while (ids.find()) {
        if (!named(page, ids.group(1))) {
          missing.add(ids.group(1));
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static boolean named(String page, String id) {
    List<String> names = new ArrayList<>(List.of("`" + id + "`"));
    for (int dot = id.lastIndexOf('.'); dot > 0; dot = id.lastIndexOf('.', dot - 1)) {
      names.add("`" + id.substring(0, dot) + ".*`");
    }
    return names.stream().anyMatch(page::contains);
  }

  /** What the page names as a number or family exists. */
  @Test
  void everyNumberOnThePageExists() throws IOException {
    String page = Files.readString(PAGE, StandardCharsets.UTF_8);
    Set<String> ids = new TreeSet<>();
    for (String resource : List.of("model.json", "calibration.json")) {
      String text = new String(Numbers.bytes(resource), StandardCharsets.UTF_8);
      Matcher found = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"").matcher(text);
      while (found.find()) {
        ids.add(found.group(1));
      }
    }
    Matcher families = Pattern.compile("`([a-z0-9]+(?:\\.[A-Za-z0-9]+)*)\\.\\*`").matcher(page);
    while (families.find()) {
      String head = families.group(1) + ".";
      assertThat(ids).as(head).anyMatch(id -> id.startsWith(head));
    }
  }
}
