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
 */
public record GuideRule(CrossPeak crossPeak, @Nullable String reads) {

  public GuideRule {
    Objects.requireNonNull(crossPeak, "crossPeak must not be null");
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
