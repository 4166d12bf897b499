// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.Locale;
import org.crosspeak.peaks.Experiment;

/** What people call an experiment. */
final class ExperimentName {

  private ExperimentName() {}

  static String of(Experiment experiment) {
    return switch (experiment) {
      case HMBC15N -> "1H-15N HMBC";
      case LR_HSQMBC -> "LR-HSQMBC";
      case H1 -> "1H";
      case C13 -> "13C";
      case HMBC, HSQC, NOESY, ROESY, COSY, TOCSY, H2BC, ADEQUATE, UNKNOWN ->
          experiment.code().toUpperCase(Locale.ROOT);
    };
  }

  /** The name of the experiment of that code, or the word itself where it is none. */
  static String of(String code) {
    return Experiment.ofCode(code).map(ExperimentName::of).orElse(code);
  }
}
