// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosspeak.advice.SubstanceFile.Substance;
import org.crosspeak.peaks.Recent;
import org.crosspeak.structure.FeatureReader;
import org.jspecify.annotations.Nullable;

/** Finds substances by the names that chemists write. */
final class Substances {

  /** Shorter names are only read where they stand alone. */
  private static final int SHORTEST_IN_TEXT = 3;

  /** Texts kept: those of the precedents come with every case. */
  private static final int RECENT = 1024;

  private final Map<String, Substance> byName = new LinkedHashMap<>();
  private final List<String> names;
  private final Recent<String, List<Substance>> recent = new Recent<>(RECENT);
  private final Lazy<Map<String, Substance>> bySmiles;

  Substances(SubstanceFile file, FeatureReader reader) {
    for (Substance substance : file.substances()) {
      byName.put(key(substance.id()), substance);
      byName.put(key(substance.name()), substance);
      substance.aliases().forEach(alias -> byName.put(key(alias), substance));
    }
    this.names =
        byName.keySet().stream()
            .filter(name -> name.length() >= SHORTEST_IN_TEXT)
            .sorted(Comparator.comparingInt((String name) -> -name.length()))
            .toList();
    this.bySmiles = new Lazy<>(() -> canonical(file, reader));
  }

  private static Map<String, Substance> canonical(SubstanceFile file, FeatureReader reader) {
    Map<String, Substance> found = new LinkedHashMap<>();
    for (Substance substance : file.substances()) {
      Optional.ofNullable(substance.smiles())
          .filter(smiles -> !smiles.contains("."))
          .flatMap(reader::read)
          .ifPresent(features -> found.putIfAbsent(features.smiles(), substance));
    }
    return found;
  }

  /** The substance of exactly that name, whatever its case. */
  Optional<Substance> named(@Nullable String text) {
    return text == null ? Optional.empty() : Optional.ofNullable(byName.get(key(text)));
  }

  /** The substance of that canonical SMILES. */
  Optional<Substance> ofSmiles(String canonical) {
    return Optional.ofNullable(bySmiles.get().get(canonical));
  }

  /** Every substance in a text such as "NaH (60 %) in dry DMF/THF", longest names first. */
  List<Substance> in(@Nullable String text) {
    return text == null ? List.of() : recent.get(text, this::find);
  }

  private List<Substance> find(String text) {
    Optional<Substance> whole = named(text);
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    StringBuilder rest = new StringBuilder(key(text));
    Set<Substance> found = new LinkedHashSet<>();
    for (String name : names) {
      int at = wordAt(rest, name);
      if (at >= 0) {
        found.add(byName.get(name));
        rest.replace(at, at + name.length(), " ".repeat(name.length()));
      }
    }
    return List.copyOf(found);
  }

  private static int wordAt(StringBuilder text, String name) {
    int at = text.indexOf(name);
    while (at >= 0 && !(edge(text, at - 1) && edge(text, at + name.length()))) {
      at = text.indexOf(name, at + 1);
    }
    return at;
  }

  private static boolean edge(StringBuilder text, int at) {
    return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  /** The words that stand for substances in triggers: short names and classes. */
  static Set<String> words(List<Substance> substances) {
    Set<String> words = new LinkedHashSet<>();
    for (Substance substance : substances) {
      words.add(substance.id());
      words.addAll(substance.classes());
    }
    return words;
  }

  private static String key(String text) {
    return text.strip().replace('\u2082', '2').replace('\u2083', '3').toLowerCase(Locale.ROOT);
  }
}
