// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Nucleus;
import org.junit.jupiter.api.Test;

/** The resource tables are complete and consistent. */
class ResourcesTest {

  @Test
  void headerKeysAreNormalisedAndUnique() {
    ResourceTable table = ResourceTable.load("headers");
    List<String> keys = table.rows().stream().map(row -> table.cell(row, "key")).toList();
    assertThat(keys).doesNotHaveDuplicates();
    assertThat(keys).allSatisfy(key -> assertThat(HeaderWords.key(key)).isEqualTo(key));
  }

  @Test
  void headerRolesAndUnitsAreKnown() {
    ResourceTable table = ResourceTable.load("headers");
    for (List<String> row : table.rows()) {
      Role role = Role.valueOf(table.cell(row, "role"));
      if (role.isShift()) {
        assertThat(table.cell(row, "unit")).isIn("ppm", "hz", "points");
      }
    }
  }

  @Test
  void dialectKeysAreHeaderKeysAndTheLastRowsFitEverything() {
    ResourceTable headers = ResourceTable.load("headers");
    List<String> known = headers.rows().stream().map(row -> headers.cell(row, "key")).toList();
    ResourceTable table = ResourceTable.load("dialects");
    ExperimentWords words = new ExperimentWords(ResourceTable.load("experiments"));
    for (List<String> row : table.rows()) {
      String keys = table.cell(row, "keys");
      if (!keys.isEmpty()) {
        assertThat(known).containsAll(List.of(keys.split(" ")));
      }
      assertThat(table.cell(row, "use")).isIn("read", "skip");
      assertThat(table.cell(row, "only")).isIn("", "yes");
      String experiment = table.cell(row, "experiment");
      assertThat(experiment.isEmpty() || words.find(experiment, true).isPresent()).isTrue();
    }
    for (String dimension : List.of("1", "2")) {
      List<List<String>> rows =
          table.rows().stream().filter(r -> table.cell(r, "dimension").equals(dimension)).toList();
      List<String> last = rows.get(rows.size() - 1);
      assertThat(table.cell(last, "keys") + table.cell(last, "raw") + table.cell(last, "title"))
          .isEmpty();
    }
  }

  @Test
  void experimentPatternsCompileAndNameExperimentsOfTheirDimension() {
    ResourceTable table = ResourceTable.load("experiments");
    for (List<String> row : table.rows()) {
      assertThat(Pattern.compile(table.cell(row, "pattern")).pattern()).isNotEmpty();
      Experiment experiment = Experiment.ofCode(table.cell(row, "experiment")).orElseThrow();
      assertThat(experiment.isTwoDimensional()).isEqualTo(table.cell(row, "dimension").equals("2"));
    }
  }

  @Test
  void everyNucleusHasARangeWithUnitAndSource() {
    ShiftRules rules = new ShiftRules(ResourceTable.load("shift-rules"));
    for (Nucleus nucleus : Nucleus.values()) {
      assertThat(rules.low(nucleus)).isLessThan(rules.high(nucleus));
    }
    ResourceTable table = ResourceTable.load("shift-rules");
    assertThat(table.rows())
        .allSatisfy(
            row -> {
              assertThat(table.cell(row, "unit"))
                  .isIn("ppm", "peaks", "protons", "fraction", "ratio");
              assertThat(table.cell(row, "source")).isNotBlank();
            });
  }

  @Test
  void refusalsSayWhatTheFileIsAndWhatToDo() {
    ResourceTable table = ResourceTable.load("refusals");
    for (List<String> row : table.rows()) {
      assertThat(table.cell(row, "what")).isNotBlank();
      assertThat(table.cell(row, "remedy")).isNotBlank();
      switch (table.cell(row, "by")) {
        case "magic" ->
            assertThat(HexFormat.of().parseHex(table.cell(row, "pattern"))).isNotEmpty();
        case "name", "binary" ->
            assertThat(Pattern.compile(table.cell(row, "pattern"))).isNotNull();
        default -> assertThat(table.cell(row, "by")).isEqualTo("text");
      }
    }
  }

  @Test
  void ruleSetsAreHashesInAFixedOrder() {
    Map<String, String> sets = PeakListReader.withDefaults().ruleSets();
    assertThat(sets).containsKeys("format/headers", "format/experiments", "format/shift-rules");
    assertThat(sets.values()).allMatch(hash -> hash.matches("[0-9a-f]{12}"));
    assertThat(sets).isEqualTo(PeakListReader.withDefaults().ruleSets());
  }
}
