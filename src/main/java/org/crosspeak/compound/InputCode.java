// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.util.Locale;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Severity;
import org.jspecify.annotations.Nullable;

/** What can be wrong with, or noteworthy in, a compound's input; explained in docs/codes.md. */
public enum InputCode {
  AMBIGUOUS_HMBC,
  BROKEN_JSON,
  BROKEN_MANIFEST,
  DUPLICATE_ID,
  DUPLICATE_KEY,
  EMPTY_FILE,
  EXPERIMENT_ASSUMED,
  FILE_LEFT_ALONE,
  MISSING_FILE,
  NEED_2D,
  NO_COMPOUND,
  NO_HMBC,
  NO_SUCH_LIST,
  NOT_A_PEAK_LIST,
  OUTSIDE_FOLDER,
  PAIR_AMBIGUOUS,
  PAIR_MISMATCH,
  PAIR_NOT_FOUND,
  PAIR_UNFIT,
  PAIR_UNREADABLE,
  PAIR_USED,
  TIME_LIMIT,
  TOO_LARGE,
  UNKNOWN_KEY,
  UNKNOWN_VERSION,
  UNREADABLE_FILE,
  WRONG_EXPERIMENT,
  WRONG_TYPE,
  WRONG_VALUE;

  /** The word in failures and reports. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** An error of this kind at a place. */
  public Issue at(
      @Nullable String file,
      int line,
      String message,
      @Nullable String read,
      @Nullable String expected,
      @Nullable String remedy) {
    return new Issue(Severity.ERROR, code(), file, line, message, read, expected, remedy);
  }

  /** A note or warning of this kind about a file. */
  public Issue told(
      Severity severity, @Nullable String file, String message, @Nullable String remedy) {
    return new Issue(severity, code(), file, 0, message, null, null, remedy);
  }
}
