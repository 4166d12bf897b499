// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Limits;
import org.crosspeak.structure.StructureReading.Supported;
import org.crosspeak.structure.StructureReading.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what each line of a V2000 table must say, and which one is told where it does not. */
class MolfileLinesTest {

  private final StructureReader reader = Readers.indazole();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'    3.6529'|'    3.6x29'|5|x, y, z and an element",
        "'    0.0000 C   0'|'    0.0000     0'|5|x, y, z and an element",
        "'  1  2  1  0'|'  1 12  1  0'|16|two atom numbers up to 11",
        "'  3 11  1'|'  0 11  1'|27|two atom numbers up to 11",
        "'  3 11  1'|'  3  0  1'|27|two atom numbers up to 11",
        "'  3 11  1'|' 12 11  1'|27|two atom numbers up to 11",
        "'  3 11  1'|'  3 12  1'|27|two atom numbers up to 11",
        "'  3 11  1'|'  3 11  0'|27|two atom numbers up to 11",
        "'  3 11  1'|'  3 11   '|27|two atom numbers up to 11",
      })
  void brokenLineIsToldWithWhatBelongsThere(String part, String with, int line, String expected)
      throws IOException {
    String sound = MolfileTest.text("1-ethyl-kekule.mol");
    String broken = sound.replaceFirst(part, with);
    assertThat(broken).isNotEqualTo(sound);
    Issue issue = issue(broken, "drawn.mol");
    assertThat(issue.code()).isEqualTo("molfile-invalid");
    assertThat(issue.line()).isEqualTo(line);
    assertThat(issue.read()).isEqualTo(broken.split("\n")[line - 1].strip());
    assertThat(issue.expected()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"14, an atom line", "15, a bond line", "20, a bond line", "27, a line M  END"})
  void fileThatIsCutOffIsToldWithWhatIsMissingNext(int lines, String expected) throws IOException {
    String cut =
        MolfileTest.text("1-ethyl-kekule.mol")
            .lines()
            .limit(lines)
            .collect(Collectors.joining("\n"));
    Issue issue = issue(cut, "drawn.mol");
    assertThat(issue.line()).isEqualTo(lines);
    assertThat(issue.message()).startsWith("the file is cut off");
    assertThat(issue.expected()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"49, 80", "50, 83"})
  void lineThatIsNoneIsShownUpToEightyCharacters(int more, int shown) throws IOException {
    String counts = "A11 1x  0" + "  0".repeat(7) + "x".repeat(more) + "!";
    String broken = MolfileTest.text("1-ethyl-kekule.mol").replaceFirst(" 11 12 .*", counts);
    Issue issue = issue(broken, "drawn.mol");
    assertThat(issue.line()).isEqualTo(4);
    assertThat(issue.read()).hasSize(shown);
    assertThat(issue.read()).endsWith(shown == 80 ? "x!" : "x...");
  }

  /** Editors take blanks from the ends of lines, here those of the element's own field. */
  @Test
  void linesThatEndWithTheElementsLetterAreRead() throws IOException {
    String sound = MolfileTest.text("1-ethyl-kekule.mol");
    String bare = sound.replaceAll("(?m)^(.{30} [CN])  .*$", "$1");
    assertThat(bare.lines().skip(4).findFirst().orElseThrow()).hasSize(32);
    assertReadAsEthylIndazole(bare);
  }

  /** Some programs leave out what follows the element and the bond order. */
  @Test
  void linesWithoutTheirLastColumnsAreRead() throws IOException {
    String sound = MolfileTest.text("1-ethyl-kekule.mol");
    String bare =
        sound
            .replaceAll("(?m)^(.{30} [CN]  ) .*$", "$1")
            .replaceAll("(?m)^((?: [ \\d]\\d){3})(?:  0){4}$", "$1");
    assertThat(bare.lines().map(String::length)).contains(34, 9).doesNotContain(21);
    assertReadAsEthylIndazole(bare);
  }

  @Test
  void aBondMayNameItsAtomsInEitherOrder() throws IOException {
    String sound = MolfileTest.text("1-ethyl-kekule.mol");
    String turned = sound.replaceAll("(?m)^( [ \\d]\\d)( [ \\d]\\d)(  \\d(?:  0){4})$", "$2$1$3");
    assertThat(turned).contains("\n  2  1  1  0", "\n 11  3  1  0").doesNotContain("  1  2  1");
    assertReadAsEthylIndazole(turned);
  }

  @ParameterizedTest
  @CsvSource({"1, true", "0, false"})
  void tableIsAsLargeAsFiveAtomsForEachHeavyOneAtMost(int hydrogens, boolean read) {
    // methane with its hydrogens: five atoms, one of them heavy
    StringBuilder mol = new StringBuilder("\n\n\n");
    int more = hydrogens == 1 ? 4 : 5;
    mol.append(String.format(Locale.ROOT, "%3d%3d", 1 + more, 4));
    mol.append("  0  0  0  0  0  0  0  0999 V2000\n");
    mol.append("    0.0000    0.0000    0.0000 C   0  0\n");
    mol.append("    1.0000    0.0000    0.0000 H   0  0\n".repeat(more));
    for (int i = 2; i <= 5; i++) {
      mol.append(String.format(Locale.ROOT, "  1%3d  1  0%n", i));
    }
    mol.append("M  END\n");
    StructureReading reading =
        StructureReader.withLimits(Limits.of(Map.of("atoms", "1")))
            .read(StructureInput.ofFile(mol.toString(), "methane.mol"));
    if (read) {
      assertThat(reading).isInstanceOf(StructureReading.Unsupported.class);
    } else {
      Issue issue = ((Unreadable) reading).issue();
      assertThat(issue.code()).isEqualTo("structure-too-large");
      assertThat(issue.line()).isEqualTo(4);
      assertThat(issue.file()).isEqualTo("methane.mol");
      assertThat(issue.read()).isEqualTo("6 atoms");
    }
  }

  @Test
  void tableOfOneAtomHasNoBondsAndOneOfNoneHasNoStructure() {
    String one =
        "\n\n\n  1  0  0  0  0  0  0  0  0  0999 V2000\n"
            + "    0.0000    0.0000    0.0000 C   0  0\nM  END\n";
    assertThat(reader.read(StructureInput.ofFile(one, "methane.mol")))
        .isInstanceOf(StructureReading.Unsupported.class);
    String none = "\n\n\n  0  0  0  0  0  0  0  0  0  0999 V2000\nM  END\n";
    assertThat(issue(none, "none.mol").code()).isEqualTo("structure-empty");
  }

  private Issue issue(String text, String name) {
    StructureReading reading = reader.read(StructureInput.ofFile(text, name));
    assertThat(reading).isInstanceOf(Unreadable.class);
    return ((Unreadable) reading).issue();
  }

  private void assertReadAsEthylIndazole(String molfile) {
    Supported read = Readers.supported(reader.read(StructureInput.ofFile(molfile, "drawn.mol")));
    Supported expected = Readers.supported(reader.read(StructureInput.ofSmiles("CCn1ncc2ccccc21")));
    assertThat(read.candidates()).isEqualTo(expected.candidates());
  }
}
