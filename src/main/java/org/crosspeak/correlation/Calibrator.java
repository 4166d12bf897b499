// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.util.FastMath;

/**
 * From the model's likelihoods to a stated probability: the log-odds are taken back by a factor
 * learnt on cases with known answers, and a floor keeps what no simulation can promise. Immutable;
 * numbers in {@code calibration.json}.
 */
final class Calibrator {

  private final Numbers numbers;
  private final Calibration calibration;

  private Calibrator(Numbers numbers, Calibration calibration) {
    this.numbers = numbers;
    this.calibration = calibration;
  }

  /** The built-in calibration. */
  static Calibrator load() {
    try {
      JsonNode root = JsonMapper.builder().build().readTree(Numbers.bytes("calibration.json"));
      Calibration calibration =
          new Calibration(
              root.path("basis").asText(),
              root.path("cases").intValue(),
              root.path("realCases").intValue(),
              root.path("ece").doubleValue(),
              root.path("date").asText());
      return new Calibrator(Numbers.load("calibration.json"), calibration);
    } catch (IOException e) {
      throw new UncheckedIOException("calibration.json", e);
    }
  }

  /** The same with other numbers where they have the id. */
  Calibrator with(Numbers others) {
    return new Calibrator(others.over(numbers), calibration);
  }

  Calibration calibration() {
    return calibration;
  }

  Numbers numbers() {
    return numbers;
  }

  /**
   * What calibration takes back, so that the evidence with it gives the stated probability.
   *
   * @param sums for each candidate the sum of its evidence, nats
   */
  Map<String, Double> correction(Map<String, Double> sums) {
    double slope = numbers.value("slope");
    Map<String, Double> stated = probabilities(scaled(sums, slope));
    double floor = numbers.value("floor");
    Map<String, Double> correction = new LinkedHashMap<>();
    double most = Double.NEGATIVE_INFINITY;
    for (Map.Entry<String, Double> entry : sums.entrySet()) {
      double kept = floor / sums.size() + (1 - floor) * stated.get(entry.getKey());
      double value = FastMath.log(kept) - entry.getValue();
      correction.put(entry.getKey(), value);
      most = FastMath.max(most, value);
    }
    double shift = most;
    correction.replaceAll((label, value) -> EvidenceWriter.rounded(value - shift));
    return correction;
  }

  private static Map<String, Double> scaled(Map<String, Double> sums, double slope) {
    Map<String, Double> scaled = new LinkedHashMap<>();
    sums.forEach((label, sum) -> scaled.put(label, sum * slope));
    return scaled;
  }

  /** Softmax; the labels keep their order. */
  static Map<String, Double> probabilities(Map<String, Double> sums) {
    double all = LogSum.of(sums.values().stream().mapToDouble(Double::doubleValue).toArray());
    Map<String, Double> probabilities = new LinkedHashMap<>();
    sums.forEach((label, sum) -> probabilities.put(label, FastMath.exp(sum - all)));
    return probabilities;
  }

  /** Column sums of evidence by label. */
  static Map<String, Double> sums(List<Evidence> evidence, List<String> labels) {
    Map<String, Double> sums = new LinkedHashMap<>();
    for (String label : labels) {
      double sum = 0;
      for (Evidence item : evidence) {
        sum += item.logLikelihood().get(label);
      }
      sums.put(label, sum);
    }
    return sums;
  }
}
