// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.crosspeak.structure.StructureReading.Supported;
import org.crosspeak.structure.StructureReading.Unsupported;
import org.junit.jupiter.api.Test;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.smiles.SmiFlavor;
import org.openscience.cdk.smiles.SmilesGenerator;

/** Structures of the bench and of assigned compounds; skipped where they are absent. */
class SharedStructuresTest {

  private static final Path SHARED = Path.of(System.getProperty("crosspeak.shared", "../shared"));
  private static final Set<String> OTHER = Set.of("other-azole", "other-azole-bare");

  private final StructureReader reader = Readers.indazole();

  @Test
  void everyIndazoleOfTheBenchIsReadAndBothDirectionsAgree() throws IOException {
    Path truth = present("bench/dev/truth.csv");
    List<String> lines = Files.readAllLines(truth);
    int read = 0;
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      String tier = cells[1];
      String smiles = cells[5];
      if (smiles.isEmpty() || OTHER.contains(tier) || tier.equals("nh-start")) {
        assertThat(smiles.isEmpty() ? null : reading(smiles))
            .as(line)
            .isNotInstanceOf(Supported.class);
        continue;
      }
      Supported drawn = Readers.supported(reading(smiles));
      if (cells[2].startsWith("N-")) {
        assertThat(drawn.drawn()).as(line).isEqualTo(cells[2]);
      }
      bothDirectionsAgree(drawn);
      read++;
    }
    assertThat(read).isGreaterThan(280);
  }

  @Test
  void everyStructureOfTheBenchsCompoundsIsReadAndHoldsTheTrueIsomer() throws IOException {
    Path truth = present("bench/dev/truth.csv");
    int read = 0;
    for (String line : Files.readAllLines(truth)) {
      String[] cells = line.split(",", -1);
      Path record = truth.resolveSibling(cells[0]).resolve("compound.json");
      JsonNode structure =
          Files.exists(record)
              ? new ObjectMapper().readTree(record.toFile()).get("structure")
              : null;
      if (structure == null) {
        continue;
      }
      Supported drawn = Readers.supported(reading(structure.textValue()));
      bothDirectionsAgree(drawn);
      if (cells[2].startsWith("N-")) {
        Supported real = Readers.supported(reading(cells[5]));
        assertThat(drawn.candidates()).as(line).isEqualTo(real.candidates());
      }
      read++;
    }
    assertThat(read).isGreaterThan(270);
  }

  @Test
  void assignedCompoundsGetTheirClass() throws IOException {
    Path file = present("data/indazole-shifts.json");
    List<String> wrong = new ArrayList<>();
    int read = 0;
    for (JsonNode record : new ObjectMapper().readTree(file.toFile()).get("records")) {
      String smiles = record.get("smiles").textValue();
      String type = record.get("class").textValue();
      String found = outcome(reading(smiles));
      if (!expected(type).contains(found)) {
        wrong.add(type + " " + smiles + " -> " + found);
      }
      read++;
    }
    assertThat(wrong).isEmpty();
    assertThat(read).isGreaterThanOrEqualTo(100);
  }

  @Test
  void permutingTheAtomsOfTheBenchsDrawingsChangesNothing() throws Exception {
    Random random = new Random(20261120L);
    for (String line : Files.readAllLines(present("bench/dev/truth.csv"))) {
      String smiles = line.split(",", -1)[5];
      if (reading(smiles) instanceof Supported supported) {
        IAtomContainer molecule = CandidateBuilder.read(smiles);
        List<IAtom> atoms = new ArrayList<>();
        molecule.atoms().forEach(atoms::add);
        Collections.shuffle(atoms, random);
        molecule.setAtoms(atoms.toArray(new IAtom[0]));
        String drawing = new SmilesGenerator(SmiFlavor.Default).create(molecule);
        assertThat(reading(drawing)).as(drawing).isEqualTo(supported);
      }
    }
  }

  @Test
  void everyStructureOfTheBenchGetsItsSites() throws IOException {
    StructureReader complete = StructureReader.withDefaults();
    for (String line : Files.readAllLines(present("bench/dev/truth.csv"))) {
      String smiles = line.split(",", -1)[5];
      if (complete.read(StructureInput.ofSmiles(smiles)) instanceof Supported supported) {
        for (Candidate candidate : supported.candidates()) {
          Variant variant = candidate.variants().get(0);
          assertThat(variant.carbons())
              .as(line)
              .extracting(CarbonSite::role)
              .contains(supported.scaffold().roles().alphaCarbon());
        }
      }
    }
  }

  private static List<String> expected(String type) {
    return switch (type) {
      case "N1-alkyl", "N1-vinyl" -> List.of("N-1");
      case "N2-alkyl", "N2-vinyl" -> List.of("N-2");
      case "azaindazole-N1-alkyl" -> List.of("N-1 capped", "unsupported-diazaindazole");
      case "azaindazole-N2-alkyl" -> List.of("N-2 capped", "unsupported-diazaindazole");
      case "N1-acyl", "N2-acyl" -> List.of("unsupported-n-acyl");
      case "N1-aryl", "N2-aryl" -> List.of("unsupported-n-aryl");
      case "azaindazole-N1-aryl" ->
          List.of("unsupported-n-aryl", "unsupported-diazaindazole", "unsupported-ring-nitrogen");
      case "azaindazole-N1-acyl" -> List.of("unsupported-n-acyl", "unsupported-diazaindazole");
      case "NH" -> List.of("unsupported-nh", "unsupported-3-hydroxy");
      case "N2-fused" -> List.of("unsupported-fused-nitrogen");
      case "indazol-3-one" -> List.of("unsupported-indazolone");
      case "N1-amino", "N2-amino" -> List.of("unsupported-n-heteroatom");
      default -> List.of();
    };
  }

  private static String outcome(StructureReading reading) {
    if (reading instanceof Supported supported) {
      boolean aza =
          supported.notes().stream().anyMatch(note -> note.code().equals("capped-azaindazole"));
      return supported.drawn() + (aza ? " capped" : "");
    }
    return reading instanceof Unsupported unsupported ? unsupported.code() : reading.toString();
  }

  private void bothDirectionsAgree(Supported reading) {
    for (Candidate candidate : reading.candidates()) {
      Supported again = Readers.supported(reading(String.valueOf(candidate.smiles())));
      assertThat(again.drawn()).isEqualTo(candidate.label());
      assertThat(again.candidates()).isEqualTo(reading.candidates());
    }
  }

  private StructureReading reading(String smiles) {
    return reader.read(StructureInput.ofSmiles(smiles));
  }

  private static Path present(String name) {
    Path path = SHARED.resolve(name);
    assumeTrue(Files.exists(path), path + " is absent");
    return path;
  }
}
