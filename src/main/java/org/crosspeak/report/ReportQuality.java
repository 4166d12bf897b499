// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import org.crosspeak.peaks.Severity;

/** Quality codes that arise where verdict, drawing and claim are put side by side. */
public enum ReportQuality {
  /** The scaffold was asserted without a drawing. */
  SCAFFOLD_ASSERTED(
      "scaffold-asserted",
      Severity.WARNING,
      "No drawing was given; the verdict holds only if the compound is of the asserted class."),
  /** The record claims one candidate and the drawing shows another. */
  CLAIM_DIFFERS_FROM_DRAWING(
      "claim-differs-from-drawing",
      Severity.WARNING,
      "The record claims one isomer and the drawing shows another; the claim of the record stands."),
  /** Claimed is what is no candidate of the scaffold. */
  CLAIM_UNKNOWN(
      "claim-unknown", Severity.WARNING, "What is claimed is none of the isomers asked about.");

  private final String code;
  private final Severity severity;
  private final String meaning;

  ReportQuality(String code, Severity severity, String meaning) {
    this.code = code;
    this.severity = severity;
    this.meaning = meaning;
  }

  /** The code in reports and in {@code docs/codes.md}. */
  public String code() {
    return code;
  }

  /** How bad it is. */
  public Severity severity() {
    return severity;
  }

  /** What it means, in one sentence. */
  public String meaning() {
    return meaning;
  }
}
