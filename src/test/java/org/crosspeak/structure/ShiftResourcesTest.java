// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShiftResourcesTest {

  private static final List<String> POSITIONS = List.of("C-3", "C-4", "C-5", "C-6", "C-7");

  private static JsonNode json(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            ShiftResourcesTest.class.getResourceAsStream("/org/crosspeak/" + name), name)) {
      return new ObjectMapper().readTree(in);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shifts/groups.json",
        "shifts/environments.json",
        "shifts/indazole.json",
        "shifts/compare.json",
        "coupling/hmbc.json",
        "coupling/noe.json"
      })
  void everySourceHasAWordAndALicence(String name) throws IOException {
    JsonNode sources = json(name).path("sources");
    assertThat(sources.size()).isPositive();
    for (JsonNode source : sources) {
      assertThat(source.path("what").asText()).isNotBlank();
      assertThat(source.path("licence").asText()).isNotBlank();
    }
  }

  @Test
  void aNumberWithoutASourceIsRefused() throws IOException {
    ObjectNode ring = (ObjectNode) json("shifts/indazole.json");
    ((ObjectNode) ring.path("parents").get(0)).remove("source");
    assertThatThrownBy(
            () ->
                ShiftTablesReader.read(
                    json("shifts/groups.json"), json("shifts/environments.json"), List.of(ring)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("source");
  }

  @Test
  void aSourceThatNobodyDeclaredIsRefused() throws IOException {
    ObjectNode ring = (ObjectNode) json("shifts/indazole.json");
    ((ObjectNode) ring.path("parents").get(0)).put("source", "hearsay");
    assertThatThrownBy(
            () ->
                ShiftTablesReader.read(
                    json("shifts/groups.json"), json("shifts/environments.json"), List.of(ring)))
        .hasMessageContaining("hearsay");
  }

  @Test
  void everyPositionHasAScaleForEveryCarbonOfItsRing() {
    RingTable ring = new ShiftResources().tables("indazole").ring();
    for (String label : List.of("N-1", "N-2")) {
      for (String at : POSITIONS.subList(1, 5)) {
        for (String site : List.of("C-3a", "C-4", "C-5", "C-6", "C-7", "C-7a")) {
          assertThat(ring.scale(label, at, site)).as(at + " to " + site).isNotNull();
          assertThat(ring.relation(at, site)).as(at + " to " + site).isNotNull();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "F",
        "Cl",
        "Br",
        "I",
        "CH3",
        "CH2R",
        "CHR2",
        "CR3",
        "CH2O",
        "CH2N",
        "CF3",
        "CHF2",
        "vinyl",
        "alkynyl",
        "aryl",
        "heteroaryl",
        "CN",
        "CHO",
        "COR",
        "COOH",
        "CO2R",
        "CONHR",
        "CONR2",
        "NO2",
        "NH2",
        "NHR",
        "NR2",
        "NHAr",
        "NHCOR",
        "NHSO2R",
        "N3",
        "OH",
        "OR",
        "OAr",
        "OCOR",
        "OCF3",
        "SH",
        "SR",
        "SOR",
        "SO2R",
        "SO2NR2",
        "BO2R2",
        "SiR3"
      })
  void aStatedGroupIsInTheTableAndGivesShiftsAtEveryPosition(String group) {
    ShiftTables tables = new ShiftResources().tables("indazole");
    assertThat(tables.groups().groups()).containsKey(group);
    for (String label : List.of("N-1", "N-2")) {
      for (String at : POSITIONS) {
        RingShifts ring =
            new RingShifts(
                tables,
                label,
                "CDCl3",
                List.of(new RingShifts.Substituent(at, group)),
                List.of("", "H3", "other"));
        for (String site : List.of("C-3", "C-3a", "C-4", "C-5", "C-6", "C-7", "C-7a")) {
          ShiftDistribution shift = ring.of(site);
          assertThat(shift).isNotNull();
          assertThat(shift.meanPpm()).as(group + " at " + at).isBetween(60.0, 175.0);
          assertThat(shift.scalePpm()).isBetween(0.5, 7.0);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "COC(=O)c1c2c(Br)cccc2nn1C(C)c1ccccc1", "C#CCn1ncc2cc(C=O)ccc21", "C=Cn1ncc2ccccc21",
        "CC(=O)Nc1ccc2c(cnn2CC2CC2)c1", "CSc1ccc2c(cnn2Cc2ccco2)c1", "OCCn1ncc2cc(C=CC#N)ccc21"
      })
  void everyPathHasAClassWithASize(String smiles) throws IOException {
    Set<String> classes = new HashSet<>();
    for (JsonNode row : json("coupling/hmbc.json").path("classes")) {
      assertThat(row.path("spreadHertz").asDouble()).isPositive();
      classes.add(row.path("id").asText());
    }
    Variant variant =
        VariantBuilder.fromResources().variant(IndazoleDrawing.read(smiles), "indazole", null);
    assertThat(variant.paths()).allMatch(p -> classes.contains(p.couplingClass()));
    assertThat(variant.paths()).allMatch(p -> p.bonds() >= 2 && p.bonds() <= 5);
    assertThat(variant.nitrogenPaths()).allMatch(p -> classes.contains(p.couplingClass()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"N-1", "N-2"})
  void membersOfAnAssertedScaffoldGrowByOneGroupAtATime(String label) {
    ShiftResources resources = new ShiftResources();
    Elaboration members =
        new MemberElaboration(
            resources.members("indazole"),
            new VariantBuilder(resources),
            "indazole",
            label,
            "CDCl3");
    List<Variant> start = members.start();
    assertThat(start).hasSize(resources.members("indazole").alkyls().size());
    Variant first = start.get(0);
    List<Variant> next = members.next(first);
    assertThat(next).hasSizeGreaterThan(40).allMatch(v -> v.logPrior() < first.logPrior());
    assertThat(next).extracting(Variant::description).doesNotHaveDuplicates();
    for (Variant variant : next) {
      assertThat(variant.complete()).isFalse();
      assertThat(variant.carbons().stream().map(CarbonSite::role)).contains("C-3", "C-alpha");
      assertThat(members.like(variant)).isEqualTo(variant);
      for (Variant last : members.next(variant).subList(0, 1)) {
        assertThat(members.next(last)).allMatch(v -> v.logPrior() < variant.logPrior());
      }
    }
  }

  @Test
  void everyTableIsARuleSet() {
    assertThat(VariantBuilder.fromResources().ruleSets("indazole"))
        .containsOnlyKeys(
            "coupling/hmbc",
            "coupling/noe",
            "shifts/environments",
            "shifts/groups",
            "shifts/indazole")
        .allSatisfy((name, hash) -> assertThat(hash).matches("[0-9a-f]{12}"));
  }

  @Test
  void theReaderGivesBothCandidatesTheirSites() {
    StructureReading reading =
        StructureReader.withDefaults()
            .read(StructureInput.ofSmiles("COc1cccc2c(C#N)n(Cc3ccc(F)cc3)nc12"));
    StructureReading.Supported supported = Readers.supported(reading);
    for (Candidate candidate : supported.candidates()) {
      Variant variant = candidate.variants().get(0);
      assertThat(variant.carbons().stream().map(CarbonSite::role))
          .contains("C-3", "C-3a", "C-4", "C-5", "C-6", "C-7", "C-7a", "C-alpha");
      assertThat(variant.protons().stream().map(ProtonSite::role))
          .contains("H-alpha", "H-4", "H-5", "H-6");
      assertThat(variant.carbons()).hasSize(14);
    }
  }
}
