// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a scaffold is, needs and rests on.
 *
 * @param name the name in records and reports
 * @param phrase the compound class in a sentence
 * @param candidates the candidates' labels
 * @param drawing whether a verdict needs the drawing
 * @param spectra experiments that a verdict needs, by code
 * @param better experiments that help, by code
 * @param assigned candidate to the number of compounds with assigned shifts at hand
 * @param assignedSource where those come from, "" where the file does not say
 * @param figures how its verdicts did in tests, or null where that was not measured
 * @param ceiling highest confidence of a verdict: high, moderate or none
 * @param ceilingReason why, "" where the file does not say
 * @param guide the guide that advises, or null
 * @param ruleSet first 12 hex digits of the SHA-256 of the scaffold's file
 * @param ruleSets all files behind it to the first 12 hex digits of their SHA-256
 * @param file name of the chemist's file that it comes from, or null when it is built in
 */
public record ScaffoldSummary(
    String name,
    String phrase,
    List<String> candidates,
    boolean drawing,
    List<String> spectra,
    List<String> better,
    SortedMap<String, Integer> assigned,
    String assignedSource,
    @Nullable ScaffoldFigures figures,
    String ceiling,
    String ceilingReason,
    @Nullable String guide,
    String ruleSet,
    SortedMap<String, String> ruleSets,
    @Nullable String file) {

  public ScaffoldSummary {
    candidates = List.copyOf(candidates);
    spectra = List.copyOf(spectra);
    better = List.copyOf(better);
    assigned = Collections.unmodifiableSortedMap(new TreeMap<>(assigned));
    ruleSets = Collections.unmodifiableSortedMap(new TreeMap<>(ruleSets));
  }

  static ScaffoldSummary of(
      ScaffoldDefinition definition,
      Map<String, String> files,
      boolean assertable,
      @Nullable ScaffoldFigures figures,
      @Nullable String file) {
    ScaffoldBasis basis = definition.basis();
    ScaffoldInfo info = definition.info().restingOn(files);
    return new ScaffoldSummary(
        info.name(),
        info.phrase(),
        info.labels(),
        !assertable,
        basis.spectra(),
        basis.better(),
        basis.assigned(),
        basis.source(),
        figures,
        basis.ceiling().name().toLowerCase(Locale.ROOT),
        basis.reason(),
        basis.guide(),
        info.ruleSet(),
        info.ruleSets(),
        file);
  }
}
