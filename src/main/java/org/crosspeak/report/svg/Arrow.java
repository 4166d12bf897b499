// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report.svg;

import java.util.Objects;

/**
 * A coupling shown on a structure.
 *
 * @param fromLocant locant of the atom that bears the proton ("C-alpha")
 * @param toLocant locant of the carbon it reaches
 * @param seen what came of looking for the cross-peak
 * @param title a sentence
 */
public record Arrow(String fromLocant, String toLocant, Seen seen, String title) {

  public Arrow {
    Objects.requireNonNull(fromLocant, "fromLocant must not be null");
    Objects.requireNonNull(toLocant, "toLocant must not be null");
    Objects.requireNonNull(seen, "seen must not be null");
    Objects.requireNonNull(title, "title must not be null");
  }

  /** How an arrow is drawn. */
  public enum Seen {
    /** Solid. */
    OBSERVED("so"),
    /** Dashed. */
    MISSING("mi"),
    /** Dotted. */
    UNOBSERVABLE("un");

    private final String code;

    Seen(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }
}
