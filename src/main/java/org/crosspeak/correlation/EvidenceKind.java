// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

/**
 * The closed list of what evidence can be. The codes stand in reports and in {@code docs/model.md}.
 */
public enum EvidenceKind {
  /** Before any peak: every candidate alike. */
  PRIOR("prior", "what is known beforehand"),
  /** An HMBC cross-peak, present or missing where it could have been seen. */
  CROSS_PEAK("cross-peak", "cross-peaks"),
  /** A row's cross-peaks taken together, where none is decisive alone. */
  ROW("row", "whole rows"),
  /** A carbon's shift against what the candidate predicts. */
  CARBON_SHIFT("carbon-shift", "carbon shifts"),
  /** A proton's shift against what the candidate predicts. */
  PROTON_SHIFT("proton-shift", "proton shifts"),
  /** Whether a carbon carries hydrogen, from HSQC. */
  CH_TYPE("ch-type", "which carbons carry hydrogen"),
  /** A 1D carbon list. */
  CARBON_LIST("carbon-list", "the 13C list"),
  /** A 1D proton list with integrals. */
  PROTON_LIST("proton-list", "the 1H list"),
  /** A NOESY or ROESY contact. */
  NOE("noe", "NOE contacts"),
  /** A nitrogen's shift from 1H-15N HMBC. */
  NITROGEN_SHIFT("nitrogen-shift", "nitrogen shifts"),
  /** A shift that the analyst assigned. */
  KNOWN("known", "shifts assigned by the analyst"),
  /** The other isomer of the same alkylation, measured beside it. */
  PAIR("pair", "the other isomer beside it"),
  /** What the sum over the other peak assignments adds to the best one. */
  ASSIGNMENT("assignment", "other assignments"),
  /** What calibration takes back. */
  CALIBRATION("calibration", "calibration");

  private final String code;
  private final String words;

  EvidenceKind(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /** The word in reports. */
  public String code() {
    return code;
  }

  /** The same in a sentence: "cross-peaks", "carbon shifts". */
  String words() {
    return words;
  }

  /** The kind of evidence that a resonance's shift is. */
  static EvidenceKind shiftOf(SiteKind kind) {
    return switch (kind) {
      case PROTON -> PROTON_SHIFT;
      case CARBON -> CARBON_SHIFT;
      case NITROGEN -> NITROGEN_SHIFT;
    };
  }
}
