// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosspeak.structure.StructureInput;
import org.crosspeak.structure.StructureReader;
import org.crosspeak.structure.StructureReading.Supported;

/**
 * Azoles of other people whose ring shifts are assigned. A compound that a scaffold's shift table
 * names among its sources is left out, so none of them has seen its own answer.
 */
final class AssignedAzoles {

  /** Least number of assigned ring carbons of a compound. */
  private static final int LEAST = 3;

  private static final Map<String, List<String>> FILES =
      Map.of(
          "pyrazole", List.of("pyrazole"),
          "benzotriazole", List.of("benzotriazole_1", "benzotriazole_2"),
          "benzimidazole", List.of("benzimidazole"));

  /** A record's locants where the drawn candidate is numbered from the other side. */
  private static final Map<String, Map<String, String>> TURNED =
      Map.of(
          "pyrazole N-2", Map.of("3", "5", "5", "3"),
          "benzotriazole N-3", benzo(),
          "benzimidazole N-3", benzo());

  /** A compound, its record and the question that its drawing poses. */
  record Case(int record, AssignedCompound compound, Supported question) {}

  private AssignedAzoles() {}

  private static Map<String, String> benzo() {
    return Map.of("3a", "7a", "7a", "3a", "4", "7", "7", "4", "5", "6", "6", "5");
  }

  /** The scaffolds with assigned compounds. */
  static List<String> scaffolds() {
    return List.copyOf(new TreeSet<>(FILES.keySet()));
  }

  /** The assigned indazoles of the test's own table, some of them among the tables' sources. */
  static List<Case> indazoles() throws IOException {
    StructureReader reader = StructureReader.withDefaults();
    List<Case> cases = new ArrayList<>();
    for (AssignedCompound compound : AssignedCompound.all()) {
      StructureInput input =
          new StructureInput(compound.smiles(), null, null, null, null, compound.solvent());
      if (compound.decisive() && reader.read(input) instanceof Supported question) {
        cases.add(new Case(cases.size(), compound, question));
      }
    }
    return cases;
  }

  /** Where the assigned azoles are, which may be absent. */
  static Path folder() {
    return Path.of(System.getProperty("crosspeak.shared", "../shared"), "data", "azoles");
  }

  /** The compounds of a scaffold that pose its question and are new to its table. */
  static List<Case> of(String scaffold) throws IOException {
    StructureReader reader = StructureReader.withDefaults();
    TreeSet<Integer> seen = sources(scaffold);
    List<Case> cases = new ArrayList<>();
    for (String file : Objects.requireNonNull(FILES.get(scaffold), scaffold)) {
      for (JsonNode row : new ObjectMapper().readTree(folder().resolve(file + ".json").toFile())) {
        int record = row.path("id").asInt();
        String smiles = row.path("smiles").asText();
        if (!seen.contains(record)
            && reader.read(StructureInput.ofSmiles(smiles)) instanceof Supported question
            && question.scaffold().name().equals(scaffold)
            && question.drawn() != null) {
          Map<String, Double> shifts = shifts(row, scaffold, question.drawn());
          long carbons =
              shifts.keySet().stream().filter(key -> key.matches("C-\\d.*")).distinct().count();
          if (carbons >= LEAST && seen.add(record)) {
            cases.add(
                new Case(
                    record,
                    new AssignedCompound(smiles, question.drawn(), null, shifts),
                    question));
          }
        }
      }
    }
    return cases;
  }

  private static Map<String, Double> shifts(JsonNode row, String scaffold, String label) {
    Map<String, String> turned = TURNED.getOrDefault(scaffold + " " + label, Map.of());
    Map<String, Double> shifts = new LinkedHashMap<>();
    for (String nucleus : List.of("c13", "h1")) {
      for (JsonNode spectrum : row.path(nucleus)) {
        for (Map.Entry<String, JsonNode> shift : spectrum.path("shifts").properties()) {
          String key = shift.getKey();
          String locant = key.substring(1);
          if (shift.getValue().isNumber()) {
            shifts.putIfAbsent(
                key.charAt(0) + "-" + turned.getOrDefault(locant, locant),
                shift.getValue().asDouble());
          }
        }
      }
    }
    return shifts;
  }

  /** Numbers of the records that the table names. */
  private static TreeSet<Integer> sources(String scaffold) throws IOException {
    TreeSet<Integer> named = new TreeSet<>();
    String file = "/org/crosspeak/shifts/" + scaffold + ".json";
    try (InputStream in = AssignedAzoles.class.getResourceAsStream(file)) {
      String text = new ObjectMapper().readTree(in).path("sources").toString();
      Matcher number = Pattern.compile("\\b\\d{5,8}\\b").matcher(text);
      while (number.find()) {
        named.add(Integer.valueOf(number.group()));
      }
    }
    return named;
  }

  /** Whether the folder is there. */
  static boolean present() {
    return Files.isDirectory(folder());
  }
}
