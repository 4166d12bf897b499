// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.crosspeak.peaks.Limits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OwnScaffoldChangesTest {

  private static final Path EXAMPLE = Path.of("docs/examples/own-scaffold/scaffolds");
  private static final String SCAFFOLD = "triazole-124.json";
  private static final String SHIFTS = "triazole-124-shifts.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  static Stream<TableRow> changes() {
    return TableRow.read("own-scaffold-changes.tsv");
  }

  @BeforeEach
  void theExampleIsThere() throws IOException {
    for (String file : new String[] {SCAFFOLD, SHIFTS}) {
      Files.copy(EXAMPLE.resolve(file), folder.resolve(file));
    }
  }

  private StructureReader reader() {
    return StructureReader.with(ScaffoldFolder.load(folder), Limits.DEFAULT);
  }

  @ParameterizedTest
  @MethodSource("changes")
  void whatIsNotSoundIsRefusedWithFileAndPlace(TableRow row) throws IOException {
    Path file = folder.resolve(row.text("file"));
    JsonNode root = JSON.readTree(file.toFile());
    for (String change : row.text("change").split(" && ", -1)) {
      apply(root, change);
    }
    Files.writeString(file, JSON.writeValueAsString(root));
    String says = row.text("says");
    if (says.isEmpty()) {
      assertThat(reader().scaffolds()).extracting(ScaffoldInfo::name).endsWith("1,2,4-triazole");
    } else {
      assertThatThrownBy(this::reader)
          .isInstanceOf(ScaffoldFileException.class)
          .message()
          .startsWith("triazole-124")
          .doesNotContain("\n")
          .contains(says);
    }
  }

  private static void apply(JsonNode root, String change) throws IOException {
    String[] parts = change.split(" = ", 2);
    JsonPointer place = JsonPointer.compile(parts[0].strip());
    JsonNode holder = root.at(place.head());
    JsonPointer last = place.last();
    if (holder instanceof ArrayNode list) {
      list.set(last.getMatchingIndex(), JSON.readTree(parts[1]));
    } else if (parts.length == 1) {
      assertThat(((ObjectNode) holder).remove(last.getMatchingProperty())).as(change).isNotNull();
    } else {
      ((ObjectNode) holder).set(last.getMatchingProperty(), JSON.readTree(parts[1]));
    }
  }

  @Test
  void theShiftsOfTheFileAreThoseExpected() throws IOException {
    Variant variant =
        Readers.supported(reader().read(StructureInput.ofSmiles("c1ccccc1Cn1cncn1")))
            .candidates()
            .get(0)
            .variants()
            .get(0);
    assertThat(variant.carbons())
        .filteredOn(site -> "C-5".equals(site.role()))
        .singleElement()
        .satisfies(site -> assertThat(site.shift().meanPpm()).isCloseTo(143.3, within(0.3)));
    assertThat(variant.carbons())
        .filteredOn(site -> "C-3".equals(site.role()))
        .singleElement()
        .satisfies(site -> assertThat(site.shift().meanPpm()).isCloseTo(152.0, within(0.3)));
  }

  @Test
  void twoFilesOfOneNameAreTold() throws IOException {
    Files.copy(folder.resolve(SCAFFOLD), folder.resolve("zz.json"));
    assertThatThrownBy(this::reader)
        .hasMessage(
            "zz.json: name: read \"1,2,4-triazole\", which triazole-124.json has too; expected"
                + " another name");
  }

  @Test
  void aShiftTableOfNoScaffoldIsTold() throws IOException {
    String other = Files.readString(folder.resolve(SHIFTS)).replace("1,2,4-triazole\"", "none\"");
    Files.writeString(folder.resolve("other.json"), other);
    assertThatThrownBy(this::reader)
        .hasMessage(
            "other.json: scaffold: read \"none\", expected the name of a scaffold file beside it,"
                + " one of [1,2,4-triazole]");
  }

  @Test
  void aFileOfMoreThanFourMebibytesIsNotRead() throws IOException {
    Files.writeString(folder.resolve("large.json"), " ".repeat((4 << 20) + 1));
    assertThatThrownBy(this::reader)
        .hasMessage("large.json: read 4194305 bytes, expected at most 4194304");
  }

  @Test
  void whatComesAfterTheObjectIsTold() throws IOException {
    Files.writeString(
        folder.resolve(SCAFFOLD), Files.readString(folder.resolve(SCAFFOLD)) + "\n{}");
    assertThatThrownBy(this::reader).hasMessageStartingWith("triazole-124.json: line ");
  }

  @Test
  void otherFilesOfTheFolderAreNotLookedAt() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "benzotriazole next");
    Files.createDirectory(folder.resolve("old.json"));
    assertThat(reader().scaffolds()).extracting(ScaffoldInfo::name).endsWith("1,2,4-triazole");
  }

  @Test
  void aNameThatIsBuiltInIsNotTakenSilently() throws IOException {
    for (String file : new String[] {SCAFFOLD, SHIFTS}) {
      Path path = folder.resolve(file);
      Files.writeString(path, Files.readString(path).replace("\"1,2,4-triazole\"", "\"pyrazole\""));
    }
    assertThatThrownBy(this::reader)
        .hasMessage(
            "triazole-124.json: name: read \"pyrazole\", which is built in; expected another name");
  }

  @Test
  void aFolderThatIsMissingOrEmptyIsTold() throws IOException {
    assertThatThrownBy(() -> ScaffoldFolder.load(folder.resolve("none")))
        .hasMessageEndingWith("none: no such folder; expected one with scaffold files");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThatThrownBy(() -> ScaffoldFolder.load(empty))
        .hasMessageStartingWith("empty: no scaffold file in it");
  }

  @Test
  void bothFilesAreNamedByTheirHashes() {
    assertThat(ScaffoldFolder.load(folder).hashes())
        .containsOnlyKeys("1,2,4-triazole")
        .hasEntrySatisfying(
            "1,2,4-triazole", hashes -> assertThat(hashes).matches("[0-9a-f]{12} [0-9a-f]{12}"));
  }

  @Test
  void theListSaysWhichFileAScaffoldIsFrom() {
    assertThat(reader().summaries())
        .filteredOn(summary -> summary.file() != null)
        .singleElement()
        .satisfies(summary -> assertThat(summary.file()).isEqualTo(SCAFFOLD));
  }
}
