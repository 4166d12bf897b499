// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosspeak.peaks.Axis;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Nucleus;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakDetail;
import org.crosspeak.peaks.PeakList;
import org.crosspeak.structure.StructureInput;
import org.jspecify.annotations.Nullable;

/** A compound of the bench with its known answer. */
record BenchCase(
    String id,
    String tier,
    String truth,
    List<String> accept,
    String trueSmiles,
    String note,
    StructureInput structure,
    Observation observation) {

  private static final Path BENCH = Path.of("src/test/resources/bench");

  /** All cases of the development bench, in its order. */
  static List<BenchCase> all() throws IOException {
    Map<String, String[]> truth = new TreeMap<>();
    for (String line : Files.readAllLines(BENCH.resolve("truth.csv"), StandardCharsets.UTF_8)) {
      String[] cells = line.split(",", -1);
      truth.put(cells[0], cells);
    }
    List<BenchCase> cases = new ArrayList<>();
    JsonMapper mapper = JsonMapper.builder().build();
    for (String line : Files.readAllLines(BENCH.resolve("dev.ndjson"), StandardCharsets.UTF_8)) {
      JsonNode node = mapper.readTree(line);
      String[] row = truth.get(node.path("id").asText());
      cases.add(of(node, row));
    }
    return cases;
  }

  private static BenchCase of(JsonNode node, String[] row) {
    List<PeakList> lists = new ArrayList<>();
    node.path("spectra")
        .properties()
        .forEach(entry -> lists.add(list(entry.getKey(), entry.getValue())));
    Map<String, Double> known = new LinkedHashMap<>();
    node.path("known")
        .properties()
        .forEach(entry -> known.put(entry.getKey(), entry.getValue().doubleValue()));
    String solvent = text(node, "solvent");
    return new BenchCase(
        row[0],
        row[1],
        row[2],
        List.of(row[3].split("\\|")),
        row[5],
        row[6],
        new StructureInput(
            text(node, "structure"), null, null, null, text(node, "scaffold"), solvent),
        new Observation(
            lists, known, solvent, node.path("protonFrequencyMHz").doubleValue(), null));
  }

  private static @Nullable String text(JsonNode node, String field) {
    return node.has(field) ? node.path(field).asText() : null;
  }

  private static PeakList list(String key, JsonNode node) {
    Experiment experiment = Experiment.ofCode(key).orElseThrow();
    List<Peak> peaks = new ArrayList<>();
    int line = 0;
    for (JsonNode row : node.path("peaks")) {
      line++;
      if (experiment.isTwoDimensional()) {
        Double intensity = row.size() > 2 ? Double.valueOf(row.get(2).doubleValue()) : null;
        peaks.add(Peak.of(row.get(0).doubleValue(), row.get(1).doubleValue(), intensity, line));
      } else {
        peaks.add(
            new Peak(Double.NaN, row.get(0).doubleValue(), null, line, null, PeakDetail.NONE));
      }
    }
    Nucleus indirect = Nucleus.ofCode(node.path("f1").asText()).orElseThrow();
    return new PeakList(
        key,
        key,
        experiment,
        experiment.isTwoDimensional() ? Axis.of(Nucleus.H1) : null,
        Axis.of(indirect),
        peaks,
        List.of(),
        false,
        List.of());
  }
}
