// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

/**
 * The closed list of what evidence can be. The codes stand in reports and in {@code docs/model.md}.
 */
public enum EvidenceKind {
  /** Before any peak: every candidate alike. */
  PRIOR("prior"),
  /** An HMBC cross-peak, present or missing where it could have been seen. */
  CROSS_PEAK("cross-peak"),
  /** A row's cross-peaks taken together, where none is decisive alone. */
  ROW("row"),
  /** A carbon's shift against what the candidate predicts. */
  CARBON_SHIFT("carbon-shift"),
  /** A proton's shift against what the candidate predicts. */
  PROTON_SHIFT("proton-shift"),
  /** Whether a carbon carries hydrogen, from HSQC. */
  CH_TYPE("ch-type"),
  /** A 1D carbon list. */
  CARBON_LIST("carbon-list"),
  /** A 1D proton list with integrals. */
  PROTON_LIST("proton-list"),
  /** A NOESY or ROESY contact. */
  NOE("noe"),
  /** A nitrogen's shift from 1H-15N HMBC. */
  NITROGEN_SHIFT("nitrogen-shift"),
  /** A shift that the analyst assigned. */
  KNOWN("known"),
  /** The other isomer of the same alkylation, measured beside it. */
  PAIR("pair"),
  /** What the sum over the other peak assignments adds to the best one. */
  ASSIGNMENT("assignment"),
  /** What calibration takes back. */
  CALIBRATION("calibration");

  private final String code;

  EvidenceKind(String code) {
    this.code = code;
  }

  /** The word in reports. */
  public String code() {
    return code;
  }
}
