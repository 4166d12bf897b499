// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.Arrays;

/** What the literature says of a guide's claim. */
public enum Check {
  SUPPORTED("supported"),
  PARTLY("partly"),
  NOT_FOUND("not found"),
  CONTRADICTED("contradicted");

  private final String code;

  Check(String code) {
    this.code = code;
  }

  /** The word in reports and resources. */
  public String code() {
    return code;
  }

  /**
   * The check of that word.
   *
   * @throws IllegalArgumentException for any other word
   */
  public static Check of(String code) {
    return Arrays.stream(values())
        .filter(check -> check.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no check is called \"" + code + "\""));
  }
}
