// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.peaks;

import java.util.Optional;

/** What was measured. The codes are those of reports and of {@code inspect}. */
public enum Experiment {
  HMBC("hmbc", true),
  HSQC("hsqc", true),
  HMBC15N("hmbc15n", true),
  NOESY("noesy", true),
  ROESY("roesy", true),
  COSY("cosy", true),
  TOCSY("tocsy", true),
  H2BC("h2bc", true),
  LR_HSQMBC("lr-hsqmbc", true),
  ADEQUATE("adequate", true),
  H1("h1", false),
  C13("c13", false),
  UNKNOWN("unknown", true);

  private final String code;
  private final boolean twoDimensional;

  Experiment(String code, boolean twoDimensional) {
    this.code = code;
    this.twoDimensional = twoDimensional;
  }

  /** The name in reports, compound records and messages. */
  public String code() {
    return code;
  }

  /** Whether its list has two shifts a peak; a 1D list has its shift on F1 alone. */
  public boolean isTwoDimensional() {
    return twoDimensional;
  }

  /** The experiment of that code, or empty. */
  public static Optional<Experiment> ofCode(String code) {
    for (Experiment experiment : values()) {
      if (experiment.code.equalsIgnoreCase(code)) {
        return Optional.of(experiment);
      }
    }
    return Optional.empty();
  }
}
