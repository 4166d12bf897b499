// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One item of evidence, with what it adds to each candidate's log-likelihood. Over all items the
 * column sums give the stated probability by softmax.
 *
 * @param kind what it looks at
 * @param from the proton or atom it starts from ("H-alpha"), or null
 * @param to the carbon or atom it reaches ("C-3"), or null
 * @param bonds bonds between them in each candidate, or null where it is no path
 * @param observed what was seen, or null where nothing can be seen (prior, calibration)
 * @param expected chance of a cross-peak in each candidate, 0 to 1, or null
 * @param peaks the peaks concerned
 * @param logLikelihood nats for each candidate, every label present
 * @param text one sentence for the analyst
 */
public record Evidence(
    EvidenceKind kind,
    @Nullable String from,
    @Nullable String to,
    @Nullable Map<String, Integer> bonds,
    @Nullable Observed observed,
    @Nullable Map<String, Double> expected,
    List<PeakRef> peaks,
    Map<String, Double> logLikelihood,
    String text) {

  public Evidence {
    Objects.requireNonNull(kind, "kind must not be null");
    Objects.requireNonNull(text, "text must not be null");
    peaks = List.copyOf(peaks);
  }

  /** What came of looking for a cross-peak. */
  public enum Observed {
    PRESENT("present"),
    ABSENT("absent"),
    UNOBSERVABLE("unobservable");

    private final String code;

    Observed(String code) {
      this.code = code;
    }

    /** The word in reports. */
    public String code() {
      return code;
    }
  }
}
