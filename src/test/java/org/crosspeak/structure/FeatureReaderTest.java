// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureReaderTest {

  private final FeatureReader reader = FeatureReader.withDefaults();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "features.tsv",
      delimiter = '\t',
      useHeadersInDisplayName = false,
      numLinesToSkip = 1)
  void groupsAndMassesAreReadOffTheDrawing(
      String what,
      String smiles,
      String ring,
      String drawn,
      String c3,
      String c7,
      String alkyl,
      String traits,
      String functions,
      double parentMass) {
    StructureFeatures read = reader.read(smiles).orElseThrow();
    assertThat(read.ring()).as(what).isEqualTo(ring);
    assertThat(read.drawn()).isEqualTo(drawn);
    assertThat(read.at("C-3").orElseThrow().name()).isEqualTo(c3);
    assertThat(read.at("C-7").orElseThrow().name()).isEqualTo(c7);
    assertThat(read.alkyl()).isEqualTo(alkyl);
    assertThat(read.alkylTraits()).isEqualTo(words(traits));
    assertThat(read.functions().stream().map(StructureFeatures.Group::name))
        .containsExactlyElementsOf(words(functions));
    assertThat(read.parentMass()).isCloseTo(parentMass, within(0.02));
  }

  private static List<String> words(String cell) {
    return cell == null ? List.of() : Arrays.asList(cell.split("\\|"));
  }

  @ParameterizedTest
  @CsvSource({
    "CI, methyl, alkyl halide",
    "CCCBr, primary, alkyl halide",
    "CCI, ethyl, alkyl halide",
    "BrCc1ccccc1, benzyl, alkyl halide",
    "CCOC(=O)CBr, alpha-carbonyl, alkyl halide",
    "CC(C)(C)Br, tertiary, alkyl halide",
    "COS(=O)(=O)OC, methyl, dialkyl sulfate",
    "C[O+](C)C, methyl, trialkyloxonium",
    "OCc1ccccc1, alcohol, alcohol",
    "CCCC=O, aldehyde, aldehyde",
    "CNN, , hydrazine",
    "COC(=O)C=[N+]=[N-], , diazo compound"
  })
  void anElectrophileIsKnownByItsCarbonAndItsLeavingGroup(
      String smiles, String carbon, String function) {
    StructureFeatures read = reader.read(smiles).orElseThrow();
    assertThat(read.electrophile()).isEqualTo(carbon);
    assertThat(read.functions().stream().map(StructureFeatures.Group::name)).contains(function);
  }

  @ParameterizedTest
  @CsvSource({
    "C1CNCCNC1, secondary secondary",
    "CC(C)(C)OC(=O)N1CCCNCC1, Boc secondary",
    "c1cncc(N2CCCNCC2)c1, aryl secondary",
    "NC1CNCCNC1, primary secondary secondary",
    "CN1CCNCCC1=O, amide secondary",
    "C1CN(Cc2ccncc2)CCNC1, N-picolyl secondary"
  })
  void everyNitrogenOfADiazepaneIsKnown(String smiles, String classes) {
    assertThat(reader.read(smiles).orElseThrow().nitrogens())
        .containsExactlyElementsOf(List.of(classes.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "CC(C)C(NC(=O)c1nn(CCCCF)c2ccccc12)C(N)=O",
    "CCCCCn1nc(C(=O)NC23CC4CC(CC(C4)C2)C3)c2ccccc12",
    "CCC(=O)N(c1ccccc1)C1CCN(CCc2ccccc2)CC1",
    "CC(N)Cc1ccccc1",
    "CC(=O)Cc1ccc2OCOc2c1"
  })
  void controlledSubstancesAreRecognisedByClass(String smiles) {
    assertThat(reader.read(smiles).orElseThrow().restricted()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "COC(=O)c1nn(C)c2ccccc12",
    "NC(=O)c1nn(C)c2ccccc12",
    "C1CN(Cc2ccncc2)CCNC1",
    "CN(C)C(=O)c1nn(CC)c2ccccc12"
  })
  void ordinaryCompoundsAreNotRestricted(String smiles) {
    assertThat(reader.read(smiles).orElseThrow().restricted()).isEmpty();
  }

  @Test
  void massesFollowTheIsotopesAsDrawn() {
    assertThat(reader.read("CCCBr").orElseThrow().molarMass()).isCloseTo(122.99, within(0.01));
    StructureFeatures propyl = reader.read("CCCn1ncc2ccccc21").orElseThrow();
    assertThat(propyl.molarMass()).isCloseTo(160.22, within(0.01));
    assertThat(propyl.alkylMass()).isCloseTo(43.09, within(0.01));
  }

  @Test
  void aTypingErrorGivesNoFeatures() {
    assertThat(reader.read("CCCn1ncc2ccccc2")).isEmpty();
    assertThat(reader.read("")).isEmpty();
  }

  @Test
  void aCompoundWithoutTheRingHasNeitherParentNorGroups() {
    StructureFeatures iodide = reader.read("CCI").orElseThrow();
    assertThat(iodide.ring()).isNull();
    assertThat(iodide.scaffold()).isNull();
    assertThat(iodide.parentMass()).isNull();
    assertThat(iodide.drawn()).isNull();
    assertThat(iodide.at("C-3")).isEmpty();
    assertThat(iodide.molarMass()).isCloseTo(155.97, within(0.02));
    assertThat(Perception.smiles(CandidateBuilder.read(iodide.smiles())))
        .isEqualTo(Perception.smiles(CandidateBuilder.read("CCI")));
    StructureFeatures indazole = reader.read("CCn1ncc2ccccc21").orElseThrow();
    assertThat(indazole.scaffold()).isEqualTo("indazole");
    assertThat(Perception.smiles(CandidateBuilder.read(indazole.smiles())))
        .isEqualTo(Perception.smiles(CandidateBuilder.read("CCn1ncc2ccccc21")));
  }
}
