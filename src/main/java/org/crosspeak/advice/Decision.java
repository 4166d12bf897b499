// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

/** What to do with what was made. */
public enum Decision {
  /** What was made is what was wanted. */
  KEEP("keep"),
  /** More than one isomer is there: separate them. */
  SEPARATE("separate"),
  /** The other isomer was made: make it another way. */
  CHANGE_ROUTE("change-route"),
  /** Which isomer it is isn't known: find out before anything else. */
  SETTLE_FIRST("settle-first");

  private final String code;

  Decision(String code) {
    this.code = code;
  }

  /** The word in reports. */
  public String code() {
    return code;
  }
}
