// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The textbook reading alone, beside the model's: is the cross-peak from the alpha protons to the
 * guide's carbon there?
 *
 * @param crossPeak what was found
 * @param reads the candidate that the rule reads from it, or null where it reads none
 * @param from role of the protons whose cross-peak is looked for, or null when it is not said
 * @param to role of the carbon it is looked for at, or null when it is not said
 */
public record GuideRule(
    CrossPeak crossPeak, @Nullable String reads, @Nullable String from, @Nullable String to) {

  public GuideRule {
    Objects.requireNonNull(crossPeak, "crossPeak must not be null");
  }

  /** A reading that leaves it to the scaffold which cross-peak is meant. */
  public GuideRule(CrossPeak crossPeak, @Nullable String reads) {
    this(crossPeak, reads, null, null);
  }

  /** What the guide's rule finds. */
  public enum CrossPeak {
    PRESENT("present"),
    ABSENT("absent"),
    UNOBSERVABLE("unobservable"),
    AMBIGUOUS("ambiguous");

    private final String code;

    CrossPeak(String code) {
      this.code = code;
    }

    /** The word in reports. */
    public String code() {
      return code;
    }
  }
}
