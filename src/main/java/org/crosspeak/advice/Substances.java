// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosspeak.advice.SubstanceFile.Substance;
import org.crosspeak.structure.FeatureReader;
import org.jspecify.annotations.Nullable;

/** Finds substances by the names that chemists write. */
final class Substances {

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*(?:[,;/+&]|\\s(?:and|in|with|then)\\s)\\s*");
  private static final Pattern DECORATION =
      Pattern.compile(
          "\\b(?:anhydrous|dry|abs\\.?|cat\\.?|catalytic|excess|aq\\.?|sat\\.?)\\s+|\\s*\\([^()]*\\)",
          Pattern.CASE_INSENSITIVE);

  private final Map<String, Substance> byName = new LinkedHashMap<>();

  Substances(SubstanceFile file) {
    for (Substance substance : file.substances()) {
      byName.put(key(substance.id()), substance);
      byName.put(key(substance.name()), substance);
      substance.aliases().forEach(alias -> byName.put(key(alias), substance));
    }
  }

  /** The substance of exactly that name, case and decoration aside. */
  Optional<Substance> named(@Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    Substance found = byName.get(key(text));
    return Optional.ofNullable(found != null ? found : byName.get(key(plain(text))));
  }

  /** The substance of that canonical SMILES. */
  Optional<Substance> ofSmiles(String canonical, FeatureReader reader) {
    return byName.values().stream()
        .distinct()
        .filter(
            substance ->
                Optional.ofNullable(substance.smiles())
                    .flatMap(reader::read)
                    .filter(features -> features.smiles().equals(canonical))
                    .isPresent())
        .findFirst();
  }

  /** Every substance in a text such as "NaH (60 %) in DMF/THF". */
  List<Substance> in(@Nullable String text) {
    if (text == null) {
      return List.of();
    }
    Optional<Substance> whole = named(text);
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    Set<Substance> found = new LinkedHashSet<>();
    for (String part : SEPARATOR.split(text)) {
      named(part).ifPresent(found::add);
    }
    return new ArrayList<>(found);
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

  private static String plain(String text) {
    return DECORATION.matcher(text).replaceAll("");
  }

  private static String key(String text) {
    return text.strip().replace('₂', '2').replace('₃', '3').toLowerCase(Locale.ROOT);
  }
}
