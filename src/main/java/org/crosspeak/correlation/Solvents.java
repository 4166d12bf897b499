// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Residual solvent signals, from {@code solvents.json}. Immutable. */
final class Solvents {

  private final List<Solvent> solvents;
  private final String ruleSet;

  private Solvents(List<Solvent> solvents, String ruleSet) {
    this.solvents = List.copyOf(solvents);
    this.ruleSet = ruleSet;
  }

  /** The built-in table. */
  static Solvents load() {
    byte[] bytes = Numbers.bytes("solvents.json");
    try {
      List<Solvent> solvents = new ArrayList<>();
      for (JsonNode entry : JsonMapper.builder().build().readTree(bytes).path("solvents")) {
        List<String> names = new ArrayList<>();
        entry.path("names").forEach(name -> names.add(name.asText()));
        List<Signal> signals = new ArrayList<>();
        for (JsonNode signal : entry.path("signals")) {
          signals.add(
              new Signal(
                  signal.path("protonPpm").doubleValue(),
                  signal.path("carbonPpm").doubleValue(),
                  signal.path("oneBondHz").doubleValue()));
        }
        solvents.add(new Solvent(names.get(0), names, signals));
      }
      return new Solvents(solvents, Numbers.hash(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("solvents.json", e);
    }
  }

  String ruleSet() {
    return ruleSet;
  }

  /**
   * The solvent of that name in any usual spelling; all of them when the name is null or unknown.
   */
  List<Solvent> named(@Nullable String name) {
    if (name != null) {
      String plain = plain(name);
      for (Solvent solvent : solvents) {
        if (solvent.names().stream().anyMatch(known -> plain(known).equals(plain))) {
          return List.of(solvent);
        }
      }
    }
    return solvents;
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  /** A solvent with its spellings and its residual signals. */
  record Solvent(String name, List<String> names, List<Signal> signals) {}

  /**
   * One residual signal: 1H and 13C shift in ppm, one-bond coupling of the undeuterated molecule in
   * Hz.
   */
  record Signal(double protonPpm, double carbonPpm, double oneBondHz) {}
}
