// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.performance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** As many compounds as are asked for, from those of the bench that have HMBC, HSQC and drawing. */
final class BenchCompounds {

  private static final Path BENCH = Path.of("src/test/resources/bench");
  private static final String TIER = "clean";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<ObjectNode> records = new ArrayList<>();

  BenchCompounds() throws IOException {
    Map<String, String> tiers = new HashMap<>();
    for (String line : Files.readAllLines(BENCH.resolve("truth.csv"))) {
      String[] cells = line.split(",", 3);
      tiers.put(cells[0], cells[1]);
    }
    for (String line : Files.readAllLines(BENCH.resolve("dev.ndjson"))) {
      ObjectNode node = (ObjectNode) JSON.readTree(line);
      if (TIER.equals(tiers.get(node.path("id").asText()))) {
        records.add(node);
      }
    }
  }

  static String id(int number) {
    return "P%06d".formatted(number);
  }

  private ObjectNode record(int number) {
    return records.get(number % records.size()).deepCopy().put("id", id(number));
  }

  /** A record by itself, its lists inline. */
  String line(int number) throws IOException {
    return JSON.writeValueAsString(record(number));
  }

  /** A record a line, the lists inline. */
  void ndjson(Path file, int count) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < count; i++) {
        out.write(line(i));
        out.write('\n');
      }
    }
  }

  /** A container with a folder a compound: record, HMBC and HSQC as CSV. */
  void folders(Path container, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      ObjectNode record = record(i);
      Path folder = Files.createDirectories(container.resolve(id(i)));
      ObjectNode spectra = (ObjectNode) record.path("spectra");
      for (String name : List.of("hmbc", "hsqc")) {
        Files.writeString(folder.resolve(name + ".csv"), csv(spectra.path(name)));
        spectra.put(name, name + ".csv");
      }
      Files.writeString(
          folder.resolve("compound.json"),
          JSON.writerWithDefaultPrettyPrinter().writeValueAsString(record) + "\n");
    }
  }

  private static String csv(JsonNode list) {
    StringBuilder text = new StringBuilder("f2 (ppm),f1 (ppm),Intensity\n");
    for (JsonNode peak : list.path("peaks")) {
      text.append(peak.path(0).asText()).append(',').append(peak.path(1).asText()).append(',');
      text.append(peak.path(2).asText()).append('\n');
    }
    return text.toString();
  }

  /** The first record with an HMBC of this many peaks: its own, and weak ones anywhere. */
  String crowded(int peaks) throws IOException {
    ObjectNode record = record(0);
    var list = record.withObject("/spectra/hmbc").withArray("peaks");
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(peaks);
    while (list.size() < peaks) {
      list.addArray()
          .add(StrictMath.rint(random.nextDouble(0.8, 9.0) * 1e3) / 1e3)
          .add(StrictMath.rint(random.nextDouble(10, 160) * 1e2) / 1e2)
          .add(StrictMath.rint(random.nextDouble(5e4, 1e5)));
    }
    return JSON.writeValueAsString(record);
  }
}
