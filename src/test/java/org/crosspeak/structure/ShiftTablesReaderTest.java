// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds that nothing is read from a shift table that is not whole, and all that is. */
class ShiftTablesReaderTest {

  private final TreeMap<String, JsonNode> files = new TreeMap<>();

  ShiftTablesReaderTest() throws IOException {
    for (String name : List.of("groups", "environments", "indazole", "compare")) {
      try (InputStream in =
          Objects.requireNonNull(
              getClass().getResourceAsStream("/org/crosspeak/shifts/" + name + ".json"), name)) {
        files.put(name, new ObjectMapper().readTree(in));
      }
    }
  }

  private ShiftTables read(String ring) {
    return ShiftTablesReader.read(
        files.get("groups"), files.get("environments"), List.of(files.get(ring)));
  }

  private JsonNode at(String file, String pointer) {
    return files.get(file).at(JsonPointer.compile(pointer));
  }

  @ParameterizedTest
  @CsvSource({
    "groups, /groups/0, indazole",
    "environments, /environments/0, indazole",
    "environments, /bases/0, indazole",
    "indazole, /parents/0, indazole",
    "indazole, /scales/0, indazole",
    "indazole, /increments/0, indazole",
    "indazole, /alkyl/0, indazole",
    "indazole, /solvents/0, indazole",
    "indazole, /environments/0, indazole",
    "indazole, /groups/0, indazole",
    "compare, /ringSystems/0, compare",
    "compare, /bases/0, compare"
  })
  void aRowWhoseSourceNobodyDeclaredIsRefused(String file, String row, String ring) {
    assertThat(read(ring).bases()).isNotEmpty();
    ((ObjectNode) at(file, row)).put("source", "hearsay");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(ring))
        .withMessageContaining("undeclared source \"hearsay\"");
    ((ObjectNode) at(file, row)).remove("source");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(ring))
        .withMessageContaining("\"source\" must be text");
  }

  @ParameterizedTest
  @CsvSource({
    "groups, /groups",
    "environments, /environments",
    "environments, /bases",
    "indazole, /parents",
    "indazole, /scales",
    "indazole, /increments",
    "indazole, /alkyl",
    "indazole, /solvents"
  })
  void aRowThatStandsTwiceIsRefused(String file, String rows) {
    ArrayNode list = (ArrayNode) at(file, rows);
    list.add(list.get(0).deepCopy());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("indazole"))
        .withMessageContaining("stands twice");
  }

  @ParameterizedTest
  @CsvSource({
    "groups, /groups/0, carbonSpread",
    "groups, /groups/0, protonSpread",
    "environments, /bases/0, value",
    "environments, /bases/0, spread",
    "indazole, /parents/0, value",
    "indazole, /residuals/0, scale",
    "indazole, /residuals/0, degreesOfFreedom"
  })
  void aNumberThatIsNoneIsRefused(String file, String row, String field) {
    ((ObjectNode) at(file, row)).put(field, "1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("indazole"))
        .withMessageContaining("\"" + field + "\" must be a number");
    ((ObjectNode) at(file, row)).remove(field);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("indazole"))
        .withMessageContaining("\"" + field + "\" must be a number");
  }

  @ParameterizedTest
  @CsvSource({"[1.0]", "'[1.0, 0.5, 3, 4]'", "5"})
  void anEffectIsAValueASpreadAndPerhapsACount(String effect) throws IOException {
    ObjectNode effects = (ObjectNode) at("indazole", "/increments/0/effects");
    effects.set("C-3", new ObjectMapper().readTree(effect));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("indazole"))
        .withMessageContaining("expected [value, spread, n]");
  }

  @Test
  void bothNucleiOfASurroundingAreRead() {
    ShiftTables tables = read("indazole");
    assertThat(Objects.requireNonNull(tables.carbons().get("sp3|OAr")).ppm()).isEqualTo(55.6);
    assertThat(Objects.requireNonNull(tables.protons().get("sp3|OAr")).ppm()).isEqualTo(3.86);
    assertThat(tables.protons()).doesNotContainKey("~CO|OH|alkyl");
  }

  /** 4-methyl on C-4: 9.0 with a spread of 0.29 from 8 compounds. */
  @Test
  void anEffectKeepsTheNumberOfCompoundsThatItRestsOn() {
    RingTable ring = read("indazole").ring();
    assertThat(ring.increment("N-1", "C-4", "CH3", "C-4")).isEqualTo(new Datum(9.0, 0.29, 8));
    assertThat(ring.increment("N-1", "C-4", "any", "C-3")).isEqualTo(new Datum(-0.5, 1.0, 0));
    assertThat(ring.parent("N-2", "C-7a")).isEqualTo(new Datum(148.58, 0.19, 120));
    assertThat(ring.scale("N-2", "C-5", "C-4")).isEqualTo(new Datum(1.29, 0.08, 0));
    assertThat(ring.hasPosition("C-5")).isTrue();
    assertThat(ring.hasPosition("C-7a")).isFalse();
  }

  @Test
  void theLargestRingSystemIsLookedForFirst() {
    ArrayNode systems = (ArrayNode) at("compare", "/ringSystems");
    List<JsonNode> turned = new ArrayList<>();
    systems.forEach(turned::add);
    Collections.reverse(turned);
    systems.removeAll();
    systems.addAll(turned);
    List<Integer> sizes = read("compare").systems().stream().map(RingSystem::size).toList();
    assertThat(sizes).isSortedAccordingTo(Collections.reverseOrder()).startsWith(15).endsWith(5);
  }

  @Test
  void aFilesOwnRowsStandBeforeThoseThatItBuildsOn() {
    RingTable own = new ShiftResources().tables("7-azaindazole").ring();
    assertThat(own.name()).isEqualTo("7-azaindazole");
    assertThat(own.increment("N-1", "C-7", "aza", "C-7a")).isEqualTo(new Datum(11.2, 1.3, 0));
    assertThat(own.residual("C-3").scale()).isEqualTo(2.2);
    assertThat(own.parent("N-1", "C-3")).isEqualTo(new Datum(132.58, 0.21, 95));
  }

  @Test
  void aFileThatBuildsOnItselfIsRefused() {
    ShiftResources resources =
        new ShiftResources()
            .adding("snake", "{\"like\": \"snake\"}".getBytes(StandardCharsets.UTF_8));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> resources.tables("snake"))
        .withMessage("shifts/snake builds on itself");
    assertThat(resources.names()).contains("snake", "indazole");
    assertThat(new ShiftResources().names()).contains("indazole").doesNotContain("snake", "");
  }

  @Test
  void aFileThatIsNotThereOrNoJsonIsTold() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new ShiftResources().tables("quinoline"))
        .withMessage("resource shifts/quinoline.json is missing");
    ShiftResources broken =
        new ShiftResources().adding("torn", "{\"like\": ".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> broken.tables("torn"))
        .hasMessage("resource shifts/torn cannot be read");
  }

  @Test
  void everyTableIsNamedByItsHash() {
    ShiftResources resources = new ShiftResources();
    assertThat(resources.ruleSet("compare")).matches("[0-9a-f]{12}");
    assertThat(resources.ruleSet("compare")).isNotEqualTo(resources.ruleSet("indazole"));
    assertThat(resources.ruleSets())
        .containsEntry("shifts/indazole", resources.ruleSet("indazole"))
        .containsEntry("shifts/tetrazole", resources.ruleSet("tetrazole"))
        .containsKeys("shifts/groups", "shifts/environments", "coupling/hmbc", "coupling/noe");
    assertThat(resources.ruleSets("7-azaindazole"))
        .containsKeys("shifts/7-azaindazole", "shifts/indazole")
        .doesNotContainKey("shifts/azole");
    assertThat(resources.ruleSets("quinoline"))
        .containsOnlyKeys("shifts/groups", "shifts/environments", "coupling/hmbc", "coupling/noe");
  }
}
