// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScaffoldFilesTest {

  static Stream<ScaffoldDefinition> all() {
    return Stream.concat(
        ScaffoldLoader.builtIn().stream(),
        Stream.of("diazepane")
            .map(name -> ScaffoldLoader.load("/org/crosspeak/scaffolds/" + name + ".json")));
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyFileIsCompleteAndConsistent(ScaffoldDefinition definition) {
    assertThat(ScaffoldCheck.problems(definition)).isEmpty();
  }

  @Test
  void indazoleNamesItsCandidatesAndRoles() {
    ScaffoldInfo info = Readers.indazole().scaffolds().get(0);
    assertThat(info.name()).isEqualTo("indazole");
    assertThat(info.phrase()).isEqualTo("N-alkyl indazole");
    assertThat(info.labels()).containsExactly("N-1", "N-2");
    assertThat(info.roles()).isEqualTo(new Roles("H-alpha", "C-alpha", "C-3", "N-2", "N-1"));
  }

  @Test
  void ruleSetIsTheHashOfTheFile() {
    assertThat(Readers.indazole().ruleSets())
        .hasEntrySatisfying("scaffold/indazole", hash -> assertThat(hash).matches("[0-9a-f]{12}"));
    assertThat(ScaffoldLoader.parse(bytes(text()), "a").info().ruleSet())
        .isNotEqualTo(ScaffoldLoader.parse(bytes(text() + "\n"), "a").info().ruleSet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"phrase\"|\"phrases\"|unknown phrases",
        "\"phrase\": \"N-alkyl pyrazole\",||phrase is missing",
        "\"aromatic\": true|\"aromatic\": \"yes\"|aromatic should be true or false",
        "crosspeak-scaffold/1|crosspeak-scaffold/2|schema should be",
        "\"name\": \"pyrazole\",|\"name\": \"a\", \"name\": \"b\",|Duplicate field",
        "\"on\": [|\"on\": 3, \"off\": [|unknown off",
      })
  void brokenFileIsRefusedWithFileAndEntry(String part, String with, String says) {
    String broken = text().replaceFirst(quoted(part), with == null ? "" : with);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScaffoldLoader.parse(bytes(broken), "mine.json"))
        .withMessageContaining("mine.json")
        .withMessageContaining(says);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"5\"|\"4\"|a position is there twice",
        "\"label\": \"N-2\"|\"label\": \"N-1\"|a label is there twice",
        "[#7]1~[#7]|[#7]1~[#7|no SMARTS",
        "~[#6;x2]~1|~[#6;x2]~[#6;x2]~1|5 positions for 6 atoms",
        "unsupported-n-aryl|n-aryl|should begin with unsupported-",
        "\"guidePresent\": \"N-2\"|\"guidePresent\": \"N-9\"|not there",
        "c1c[nH]nc1|c1ccccc1|the parent should hold the core once",
      })
  void inconsistentFileIsTold(String part, String with, String says) {
    String broken = text().replaceFirst(quoted(part), quotedReplacement(with));
    List<String> problems =
        ScaffoldCheck.problems(ScaffoldLoader.parse(bytes(broken), "mine.json"));
    assertThat(problems).anyMatch(problem -> problem.contains(says));
  }

  @Test
  void addedFileIsAskedAfterTheBuiltInOnes() {
    StructureReader reader = Readers.indazole().adding(bytes(text()), "pyrazole.json");
    assertThat(reader.scaffolds())
        .extracting(ScaffoldInfo::name)
        .startsWith("indazole")
        .endsWith("my-pyrazole");
    assertThat(reader.ruleSets()).containsKeys("scaffold/indazole", "scaffold/my-pyrazole");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reader.adding(bytes(text()), "again.json"))
        .withMessageContaining("two scaffolds are named my-pyrazole");
  }

  @Test
  void addedFileIsCheckedAndAllItsProblemsAreTold() {
    byte[] broken =
        bytes(
            text().replace("[!a]", "[!a").replaceFirst("\"label\": \"N-2\"", "\"label\": \"N-1\""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Readers.indazole().adding(broken, "mine.json"))
        .withMessageContaining("mine.json")
        .withMessageContaining("[!a: no SMARTS")
        .withMessageContaining("a label is there twice");
  }

  private static String text() {
    try (var in =
        ScaffoldFilesTest.class.getResourceAsStream("/org/crosspeak/scaffolds/pyrazole.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replaceFirst("\"name\": \"pyrazole\"", "\"name\": \"my-pyrazole\"");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String quoted(String text) {
    return java.util.regex.Pattern.quote(text);
  }

  private static String quotedReplacement(String text) {
    return java.util.regex.Matcher.quoteReplacement(text);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
