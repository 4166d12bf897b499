// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

/**
 * What the program writes about a verdict into an SDF; never part of a compound record, so that a
 * file with results can be read as records again.
 */
public enum ResultField {
  ISOMER,
  CONFIDENCE,
  PROBABILITY,
  PROBABILITIES,
  FITS,
  MIXTURE,
  CLAIM,
  SENTENCE,
  REASONS,
  REVIEW,
  REPORT,
  REPORT_ID,
  SUPERSEDES,
  VERSION,
  SHOWN,
  CANDIDATES;

  /** How the tags of records and results begin. */
  public static final String PREFIX = "CROSSPEAK_";

  /** The name of the tag. */
  public String tag() {
    return PREFIX + name();
  }

  /** Whether that is the name of a result's tag. */
  public static boolean isTag(String tag) {
    for (ResultField field : values()) {
      if (field.tag().equals(tag)) {
        return true;
      }
    }
    return false;
  }
}
