// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.crosspeak.peaks.Issue;
import org.crosspeak.structure.StructureReading.Supported;
import org.crosspeak.structure.StructureReading.Unreadable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MolfileTest {

  private final StructureReader reader = Readers.indazole();

  @ParameterizedTest
  @CsvSource({
    "1-ethyl-kekule.mol, N-1,",
    "1-ethyl-v3000.mol, N-1,",
    "2-ethyl-aromatic-bonds.mol, N-2,",
    "1-ethyl-explicit-h.mol, N-1, structure-isotopes",
    "hydrochloride.mol, N-1, structure-components",
    "two-records.sdf, N-1, structure-several-records",
  })
  void everyWayToDrawEthylIndazoleGivesTheSameCandidates(
      String file, String drawn, @Nullable String note) throws IOException {
    Supported reading = Readers.supported(reader.read(StructureInput.ofFile(text(file), file)));
    assertThat(reading.drawn()).isEqualTo(drawn);
    assertThat(reading.candidates())
        .isEqualTo(
            Readers.supported(reader.read(StructureInput.ofSmiles("CCn1ncc2ccccc21")))
                .candidates());
    if (note == null) {
      assertThat(reading.notes()).isEmpty();
    } else {
      assertThat(reading.notes()).extracting(Issue::code).contains(note);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void lineEndingsOfOtherSystemsAreRead(String ending) throws IOException {
    String text = "\uFEFF" + text("two-records.sdf").replace("\n", ending);
    Supported reading = Readers.supported(reader.read(StructureInput.ofFile(text, "x.sdf")));
    assertThat(reading.drawn()).isEqualTo("N-1");
  }

  @Test
  void aromaticBondsOfAnNhHeterocycleMayLeaveItsHydrogenOut() throws IOException {
    StructureInput input =
        StructureInput.ofFile(text("nh-aromatic-bonds.mol"), "nh.mol").withSubstituent("*CC");
    Supported reading = Readers.supported(reader.read(input));
    assertThat(reading.drawn()).isNull();
    assertThat(Readers.smiles(reading, "N-1")).isEqualTo("n1cc2ccccc2n1CC");
  }

  @Test
  void wedgesAreReadAndLeftOut() throws IOException {
    Supported reading =
        Readers.supported(reader.read(StructureInput.ofFile(text("chiral.mol"), "chiral.mol")));
    assertThat(Readers.smiles(reading, "N-1")).isEqualTo("n1cc2ccccc2n1C(c3ccccc3)C");
    assertThat(reading.notes()).extracting(Issue::code).containsExactly("structure-stereo");
  }

  @Test
  void fileOfSmilesGivesItsFirstStructure() {
    String file = "\nCCn1ncc2ccccc21 product A\nCCn1cc2ccccc2n1 product B\n";
    Supported reading = Readers.supported(reader.read(StructureInput.ofFile(file, "both.SMI")));
    assertThat(reading.drawn()).isEqualTo("N-1");
    assertThat(reading.notes())
        .extracting(Issue::code)
        .containsExactly("structure-several-records");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "' 11 12  0'|' 11 1x  0'|4|fourth line",
        "' 11 12  0'|' 11 13  0'|28|bond 13",
        "' 11 12  0'|' 12 12  0'|16|atom 12",
        "'    3.6'|'    3,6'|5|atom 1",
        "'  1  2  1'|'  1 12  1'|16|bond 1",
        "'  1  2  1'|'  1  2  8'|0|query",
        "'M  END'|''|29|cut off",
      })
  void brokenMolfileIsToldWithItsLine(String part, String with, int line, String says)
      throws IOException {
    String sound = text("1-ethyl-kekule.mol");
    String broken = sound.replace(part, with == null ? "" : with);
    assertThat(broken).isNotEqualTo(sound);
    Issue issue = issue(broken, "drawn.mol");
    assertThat(issue.file()).isEqualTo("drawn.mol");
    assertThat(issue.line()).isEqualTo(line);
    assertThat(issue.message()).contains(says);
  }

  @ParameterizedTest
  @CsvSource({
    "'', structure-empty, empty",
    "'\n\n\n', structure-empty, empty",
    "'garbage', molfile-invalid, before the counts line",
    "'a\nb\nc\nd\ne', molfile-invalid, no molfile",
  })
  void fileWithoutStructureIsUnreadable(String text, String code, String says) {
    Issue issue = issue(text, "x.mol");
    assertThat(issue.code()).isEqualTo(code);
    assertThat(issue.message()).contains(says);
  }

  @Test
  void truncatedMolfileNeverPassesAtAnyLength() throws IOException {
    String sound = text("1-ethyl-kekule.mol");
    int end = sound.indexOf("M  END") + 5;
    for (int length = 0; length < end; length++) {
      StructureReading reading =
          reader.read(StructureInput.ofFile(sound.substring(0, length), "cut.mol"));
      assertThat(reading).as("cut after %d characters", length).isInstanceOf(Unreadable.class);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'M  V30 2 C '|'M  V30 x C '",
        "'BEGIN BOND'|'BEGIN BLOND'",
        "'BEGIN ATOM'|'BEGIN BOTTOM'",
        "'M  V30 3 1 3 4'|'M  V30 3 1 3 40'",
        "'COUNTS 11 12'|'COUNTS 11 13'",
        "'M  V30 COUNTS'|'M  V30 COUNTESS'",
      })
  void brokenV3000TableDoesNotLoseItsAtomsUnseen(String part, String with) throws IOException {
    String sound = text("1-ethyl-v3000.mol");
    String broken = sound.replace(part, with);
    assertThat(broken).isNotEqualTo(sound);
    assertThat(issue(broken, "x.mol").code()).isEqualTo("molfile-invalid");
  }

  @Test
  void brokenMolfileLeavesTheStandardErrorStreamAlone() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      issue(text("1-ethyl-v3000.mol").replace("BEGIN BOND", "BEGIN BLOND"), "x.mol");
      issue(text("1-ethyl-kekule.mol").replace("  1  2  1  0  0", "  1  2  1 0 0"), "x.mol");
    } finally {
      System.setErr(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "M, 1",
    "M|$$$$, 1",
    "M|$$$$|||, 1",
    "M|$$$$|M|$$$$, 2",
    "M|$$$$|M, 2",
    "M|$$$$|M|$$$$|M|$$$$||, 3",
    "S, 1",
    "S||, 1",
    "|S||S|, 2",
    "S|S|S, 3"
  })
  void structuresOfAFileAreCountedAndTheFirstIsUsed(String file, int structures)
      throws IOException {
    String molfile = text("1-ethyl-kekule.mol");
    String text =
        file.replace("|", "\n")
            .replace("M", molfile.stripTrailing())
            .replace("S", "CCn1ncc2ccccc21");
    String name = file.contains("S") ? "x.smi" : "x.sdf";
    Supported reading = Readers.supported(reader.read(StructureInput.ofFile(text, name)));
    assertThat(reading.drawn()).isEqualTo("N-1");
    if (structures == 1) {
      assertThat(reading.notes()).isEmpty();
    } else {
      assertThat(reading.notes())
          .singleElement()
          .satisfies(
              note -> assertThat(note.message()).contains("holds " + structures + " structures"));
    }
  }

  @Test
  void smilesFileSaysTheLineOfTheTypingError() {
    Issue issue = issue("\nCCn1ncc2ccccc2\n", "x.smi");
    assertThat(issue.line()).isEqualTo(2);
    assertThat(issue.file()).isEqualTo("x.smi");
  }

  private Issue issue(String text, String name) {
    StructureReading reading = reader.read(StructureInput.ofFile(text, name));
    assertThat(reading).isInstanceOf(Unreadable.class);
    return ((Unreadable) reading).issue();
  }

  static String text(String name) throws IOException {
    try (var in = MolfileTest.class.getResourceAsStream("molfiles/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
