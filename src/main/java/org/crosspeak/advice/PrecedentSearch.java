// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosspeak.advice.PrecedentTable.Row;
import org.jspecify.annotations.Nullable;

/** The precedents nearest to a case, and how they may be cited. */
final class PrecedentSearch {

  private static final int READ_SHOWN = 3;
  private static final int RECORDS_SHOWN = 1;
  private static final int SAME_GROUP = 3;
  private static final int SAME_PARTNER = 2;
  private static final int BOTH_SUBSTITUTED = 1;
  private static final int SAME_BASE = 4;
  private static final int SAME_SOLVENT = 4;
  private static final int RUN_SHOWN = 2;
  private static final String NOTHING = "H";
  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

  private final PrecedentTable table;
  private final Substances substances;
  private final SafetyRules safety;

  PrecedentSearch(PrecedentTable table, Substances substances, SafetyRules safety) {
    this.table = table;
    this.substances = substances;
    this.safety = safety;
  }

  /** The nearest precedents of a route: those read first, then a record that matches in all. */
  List<Row> nearest(String route, Facts facts) {
    Stream<Row> read =
        candidates(route, facts)
            .filter(row -> !row.recordOnly())
            .sorted(byDistance(facts))
            .limit(READ_SHOWN);
    Stream<Row> records =
        candidates(route, facts)
            .filter(row -> row.recordOnly() && matches(row, facts))
            .limit(RECORDS_SHOWN);
    return Stream.concat(read, records).toList();
  }

  /**
   * The precedents read that come nearest to what was run, whatever the route: same base or same
   * solvent at least.
   */
  List<Row> nearestToRun(Facts facts) {
    return table.rows().stream()
        .filter(row -> !row.recordOnly() && facts.values("ring").contains(row.ring()))
        .filter(row -> sharesConditions(row, facts))
        .sorted(
            Comparator.comparingInt((Row row) -> -likeness(row, facts) - conditions(row, facts))
                .thenComparing(Row::id))
        .limit(RUN_SHOWN)
        .toList();
  }

  private boolean sharesConditions(Row row, Facts facts) {
    return conditions(row, facts) > 0;
  }

  private int conditions(Row row, Facts facts) {
    return (shares(row.reagent(), "base", facts) ? SAME_BASE : 0)
        + (shares(row.solvent(), "solvent", facts) ? SAME_SOLVENT : 0);
  }

  private boolean shares(String text, String key, Facts facts) {
    return substances.in(text).stream()
        .anyMatch(substance -> facts.values(key).contains(substance.id()));
  }

  private Stream<Row> candidates(String route, Facts facts) {
    return table.rows().stream()
        .filter(row -> row.route().equals(route))
        .filter(row -> facts.values("ring").isEmpty() || facts.values("ring").contains(row.ring()));
  }

  private static Comparator<Row> byDistance(Facts facts) {
    return Comparator.comparingInt((Row row) -> -likeness(row, facts)).thenComparing(Row::id);
  }

  /** Whether every group and the partner's class are the same. */
  boolean matches(Row row, Facts facts) {
    return likeness(row, facts) == SAME_GROUP * row.groups().size() + SAME_PARTNER;
  }

  private static int likeness(Row row, Facts facts) {
    int likeness =
        facts.values("alkyl").contains(row.partnerClass())
                || facts.values("electrophile").contains(row.partnerClass())
            ? SAME_PARTNER
            : 0;
    for (Map.Entry<String, String> group : row.groups().entrySet()) {
      Set<String> here = new LinkedHashSet<>(facts.values("group:" + group.getKey()));
      if (here.contains(group.getValue())) {
        likeness += SAME_GROUP;
      } else if (here.contains("substituted") && !group.getValue().equals(NOTHING)) {
        likeness += BOTH_SUBSTITUTED;
      }
    }
    return likeness;
  }

  /** The row in words, with the dangers of its conditions. */
  PrecedentNote note(Row row) {
    return new PrecedentNote(
        row.id(), row.recordOnly(), words(row), row.source(), safety.lines(vessel(row)));
  }

  /** What its conditions bring together. */
  Mixture vessel(Row row) {
    return new Mixture(
        Stream.of(row.reagent(), row.solvent(), row.partner())
            .flatMap(text -> substances.in(text).stream())
            .toList(),
        Mixture.closed(row.solvent()),
        highest(row.temperatureC()));
  }

  private static String words(Row row) {
    String groups =
        row.groups().entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    String substrate = row.smiles().isEmpty() ? groups : row.smiles() + " (" + groups + ")";
    String conditions =
        Stream.of(
                row.partner(),
                row.reagent(),
                row.solvent(),
                row.temperatureC().isEmpty() ? "" : temperature(row.temperatureC()),
                row.hours().isEmpty() ? "" : time(row.hours()))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("; "));
    if (row.recordOnly()) {
      return substrate
          + "; "
          + conditions
          + ": patent record, "
          + (row.isomer().isEmpty() ? "product" : row.isomer())
          + " drawn; says nothing of selectivity";
    }
    String found =
        Stream.of(row.isomer(), row.figures(), row.determinedBy())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("; "));
    return substrate + "; " + conditions + ": " + found;
  }

  private static String temperature(String text) {
    return Character.isDigit(text.charAt(text.length() - 1)) ? text + " °C" : text;
  }

  private static String time(String text) {
    return Character.isDigit(text.charAt(text.length() - 1)) ? text + " h" : text;
  }

  /** The highest number in a text such as "0 then 100". */
  private static @Nullable Double highest(String text) {
    @Nullable Double highest = null;
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      double value = Double.parseDouble(matcher.group());
      highest = highest == null ? value : Math.max(highest, value);
    }
    return highest;
  }
}
