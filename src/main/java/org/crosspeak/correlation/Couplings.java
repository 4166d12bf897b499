// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.util.FastMath;

/**
 * How strong a cross-peak is to be expected: amplitude = protons × carbons × |sin(π J Δ)| × what
 * the multiplet leaves, times a log-normal scatter. The numbers are those of {@code
 * coupling/hmbc.json}. Immutable but for what it has worked out already; safe for several threads.
 */
final class Couplings {

  /** Nodes and weights of five-point Gauss-Hermite quadrature for a standard normal variable. */
  private static final double[] NODES = {
    -2.8569700138728056, -1.3556261799742659, 0, 1.3556261799742659, 2.8569700138728056
  };

  private static final double[] WEIGHTS = {
    0.011257411327720693,
    0.22207592200561266,
    0.5333333333333333,
    0.22207592200561266,
    0.011257411327720693
  };

  private static final double FAINTEST = 1e-3;

  private final Map<String, CouplingClass> classes;
  private final double[] multiplet;
  private final double evolutionSeconds;
  private final double scatterLn;
  private final double thresholdOfStrongestLn;
  private final String ruleSet;
  private final Map<Key, Amplitude> amplitudes = new ConcurrentHashMap<>();

  private Couplings(
      Map<String, CouplingClass> classes,
      double[] multiplet,
      double evolutionSeconds,
      double scatterLn,
      double thresholdOfStrongestLn,
      String ruleSet) {
    this.classes = Map.copyOf(classes);
    this.multiplet = multiplet;
    this.evolutionSeconds = evolutionSeconds;
    this.scatterLn = scatterLn;
    this.thresholdOfStrongestLn = thresholdOfStrongestLn;
    this.ruleSet = ruleSet;
  }

  /** The built-in table. */
  static Couplings load() {
    byte[] bytes = Numbers.bytes("/org/crosspeak/coupling/hmbc.json");
    try {
      JsonNode root = JsonMapper.builder().build().readTree(bytes);
      Map<String, CouplingClass> classes = new TreeMap<>();
      for (JsonNode entry : root.path("classes")) {
        classes.put(
            entry.path("id").asText(),
            new CouplingClass(
                entry.path("hertz").doubleValue(), entry.path("spreadHertz").doubleValue()));
      }
      double[] multiplet = new double[root.path("multiplet").size()];
      for (JsonNode entry : root.path("multiplet")) {
        multiplet[entry.path("vicinal").intValue()] = entry.path("factor").doubleValue();
      }
      return new Couplings(
          classes,
          multiplet,
          root.path("evolutionMs").doubleValue() / 1000,
          root.path("scatterLn").doubleValue(),
          FastMath.log(root.path("thresholdOfStrongest").doubleValue()),
          Numbers.hash(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("coupling/hmbc.json", e);
    }
  }

  String ruleSet() {
    return ruleSet;
  }

  /** Standard deviation of ln amplitude about its model value. */
  double scatterLn() {
    return scatterLn;
  }

  /**
   * ln of a usual list's weakest visible amplitude, in the unit of the amplitude model (one proton,
   * full transfer = 0).
   */
  double thresholdOfStrongestLn() {
    return thresholdOfStrongestLn;
  }

  /**
   * The amplitude to be expected, over the spread of the coupling constant.
   *
   * @param couplingClass id of the class
   * @param protons protons at the shift
   * @param carbons equivalent carbons
   * @param vicinal vicinal couplings of the proton
   */
  Amplitude amplitude(String couplingClass, int protons, int carbons, int vicinal) {
    return amplitudes.computeIfAbsent(
        new Key(couplingClass, protons, carbons, Math.min(vicinal, multiplet.length - 1)),
        this::amplitude);
  }

  private Amplitude amplitude(Key key) {
    String couplingClass = key.couplingClass();
    CouplingClass known = classes.get(couplingClass);
    if (known == null) {
      throw new IllegalStateException("no coupling class " + couplingClass);
    }
    double factor = key.protons() * key.carbons() * multiplet[key.vicinal()];
    double[] means = new double[NODES.length];
    for (int k = 0; k < means.length; k++) {
      double hertz = known.hertz() + NODES[k] * known.spreadHertz();
      double transfer = FastMath.abs(FastMath.sin(Math.PI * hertz * evolutionSeconds));
      means[k] = FastMath.log(FastMath.max(FAINTEST, factor * transfer));
    }
    return new Amplitude(means, WEIGHTS, scatterLn);
  }

  private record Key(String couplingClass, int protons, int carbons, int vicinal) {}

  private record CouplingClass(double hertz, double spreadHertz) {}
}
