// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosspeak.peaks.Experiment;

/** The words that name an experiment. Immutable. */
final class ExperimentWords {

  private static final int SECTION_CHARS = 40;
  private static final int SECTION_WORDS = 4;

  /**
   * An experiment that a text names.
   *
   * @param experiment the experiment; unknown for one that the program doesn't know as itself
   * @param what its name in words
   */
  record Named(Experiment experiment, String what) {}

  private record Rule(Pattern pattern, boolean twoDimensional, Named named) {}

  private final List<Rule> rules;

  ExperimentWords(ResourceTable table) {
    List<Rule> all = new ArrayList<>();
    for (List<String> row : table.rows()) {
      Experiment experiment =
          Experiment.ofCode(table.cell(row, "experiment"))
              .orElseThrow(() -> new IllegalStateException("experiments.tsv: " + row));
      all.add(
          new Rule(
              Pattern.compile(table.cell(row, "pattern")),
              table.cell(row, "dimension").equals("2"),
              new Named(experiment, table.cell(row, "what"))));
    }
    rules = List.copyOf(all);
  }

  /** The experiment that the text names, of those with two shifts a peak or with one. */
  Optional<Named> find(String text, boolean twoDimensional) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (Rule rule : rules) {
      if (rule.twoDimensional() == twoDimensional && rule.pattern().matcher(lower).find()) {
        return Optional.of(rule.named());
      }
    }
    return Optional.empty();
  }

  /** Whether one of the texts names an experiment with two shifts a peak. */
  boolean names(List<String> texts) {
    return texts.stream().anyMatch(text -> find(text, true).isPresent());
  }

  /** Whether the text is short and names an experiment, as the title line of a section does. */
  boolean isSectionTitle(String text) {
    String bare = text.strip();
    return !bare.isEmpty()
        && bare.length() <= SECTION_CHARS
        && bare.split("\\s+").length <= SECTION_WORDS
        && (find(bare, true).isPresent() || find(bare, false).isPresent());
  }
}
