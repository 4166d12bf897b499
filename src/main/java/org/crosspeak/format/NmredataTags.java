// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.PeakList;
import org.jspecify.annotations.Nullable;

/**
 * NMReDATA 1.1 tags for the SDF record of a compound. Every shift in them was observed: predicted
 * ones have no place in it. Immutable.
 *
 * @param solvent the solvent as written, or null
 * @param assignment label of each assigned signal to its shift and atoms; empty when nothing is
 *     assigned
 * @param lists the peak lists
 */
public record NmredataTags(
    @Nullable String solvent, Map<String, Signal> assignment, List<PeakList> lists) {

  private static final Pattern NO_LABEL = Pattern.compile("[\\s,;=/\\\\<>()|&]");

  public NmredataTags {
    assignment = Collections.unmodifiableMap(new LinkedHashMap<>(assignment));
    lists = List.copyOf(lists);
  }

  /**
   * One assigned signal.
   *
   * @param ppm its shift, observed
   * @param atom number of the atom in the mol block, from 1
   * @param hydrogen whether the signal is that of the hydrogens on it
   */
  public record Signal(double ppm, int atom, boolean hydrogen) {}

  /** The tags as text, a blank line after each. */
  public String text() {
    StringBuilder text = new StringBuilder(2048);
    NmredataText.header(text);
    if (solvent != null && !bare(solvent).isEmpty()) {
      NmredataText.tag(text, "SOLVENT").append(bare(solvent)).append(NmredataText.END).append('\n');
    }
    if (!assignment.isEmpty()) {
      NmredataText.tag(text, "ASSIGNMENT");
      assignment.forEach(
          (label, signal) ->
              text.append(NO_LABEL.matcher(label).replaceAll("_"))
                  .append(", ")
                  .append(String.format(Locale.ROOT, "%.4f", signal.ppm()))
                  .append(signal.hydrogen() ? ", H" : ", ")
                  .append(signal.atom())
                  .append(NmredataText.END));
      text.append('\n');
    }
    NmredataText.spectra(
        text, lists.stream().filter(NmredataTags::named).map(NmredataTags::rows).toList());
    return text.toString();
  }

  private static boolean named(PeakList list) {
    return list.experiment() != Experiment.UNKNOWN && !list.peaks().isEmpty();
  }

  private static TargetList rows(PeakList list) {
    return new TargetList(list, list.name(), list.peaks());
  }

  /** A word on one line without the characters that mean something in a tag. */
  private static String bare(String word) {
    String line = Problems.oneLine(word).replaceAll("[;\\\\<>$]", " ").strip();
    return line.replaceAll("\\p{C}", "");
  }
}
