// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The compound that a report is about.
 *
 * @param id its id
 * @param name its name as given, or null
 * @param meta the record's own fields, copied
 * @param solvent as given, or null
 * @param protonFrequencyMHz 1H frequency in MHz, or null
 * @param scaffold name of the scaffold found or asserted, or null
 * @param candidates the isomers in the scaffold's order; empty when unsupported
 */
public record ReportedCompound(
    String id,
    @Nullable String name,
    Map<String, String> meta,
    @Nullable String solvent,
    @Nullable Double protonFrequencyMHz,
    @Nullable String scaffold,
    List<ReportedCandidate> candidates) {

  public ReportedCompound {
    Objects.requireNonNull(id, "id must not be null");
    meta = OrderedMaps.copy(meta);
    candidates = List.copyOf(candidates);
  }

  /** The candidates' labels in their order. */
  public List<String> labels() {
    return candidates.stream().map(ReportedCandidate::label).toList();
  }

  /** What a candidate is called in a sentence, after "the": "N-1 isomer". */
  String called(String label) {
    return candidates.stream()
        .filter(candidate -> candidate.label().equals(label))
        .map(ReportedCandidate::name)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(label + " isomer");
  }

  /** What a mixture is of: "N-1 and N-2", "two of free, mono, di". */
  String together() {
    return candidates.size() == 2
        ? String.join(" and ", labels())
        : "two of " + String.join(", ", labels());
  }

  /** Whether the candidates are isomers of each other, and not named by the scaffold otherwise. */
  boolean isomers() {
    return candidates.stream().allMatch(candidate -> candidate.name() == null);
  }

  /** What explains the lists when no candidate does: for the beginning of a sentence. */
  String none() {
    return isomers() && candidates.size() == 2 ? "Neither isomer" : "None of the candidates";
  }

  /**
   * One isomer.
   *
   * @param label the scaffold's word for it
   * @param smiles canonical SMILES, or null when the scaffold was asserted without a drawing
   * @param expected where the cross-peaks that tell the isomers apart would stand in this one;
   *     empty in a report whose writer did not say
   * @param name what it is called in a sentence, or null when it is "the label isomer"
   */
  public record ReportedCandidate(
      String label, @Nullable String smiles, List<ExpectedPeak> expected, @Nullable String name) {

    /** A candidate that is called by its label. */
    public ReportedCandidate(String label, @Nullable String smiles, List<ExpectedPeak> expected) {
      this(label, smiles, expected, null);
    }

    public ReportedCandidate {
      Objects.requireNonNull(label, "label must not be null");
      expected = List.copyOf(expected);
    }
  }

  /**
   * Where a cross-peak would stand if the compound were the candidate, and whether one is to be
   * expected there: over three bonds yes, over four hardly.
   *
   * @param from role of the protons
   * @param to role of the carbon
   * @param bonds bonds between them in the candidate
   * @param f2 expected shift of the protons in ppm
   * @param f2Spread standard spread of it in ppm
   * @param f1 expected shift of the carbon in ppm
   * @param f1Spread standard spread of it in ppm
   */
  public record ExpectedPeak(
      String from, String to, int bonds, double f2, double f2Spread, double f1, double f1Spread) {

    public ExpectedPeak {
      Objects.requireNonNull(from, "from must not be null");
      Objects.requireNonNull(to, "to must not be null");
    }
  }
}
