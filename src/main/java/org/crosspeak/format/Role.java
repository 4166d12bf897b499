// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

/** What a column of a text table holds; see {@code headers.tsv}. */
enum Role {
  F2,
  F1,
  H,
  C,
  N,
  F2_HZ,
  F1_HZ,
  SHIFT,
  INTENSITY,
  VOLUME,
  WIDTH_F2,
  WIDTH_F1,
  ANNOTATION,
  NOTE,
  COMPOUND,
  TYPE,
  FLAGS,
  EXPERIMENT,
  NUMBER,
  MULTIPLICITY,
  PROTONS,
  COUPLINGS,
  SAMPLE,
  OTHER;

  /** Whether the column can be the direct axis of a 2D table. */
  boolean isDirect() {
    return this == F2 || this == H;
  }

  /** Whether the column can be the indirect axis of a 2D table. */
  boolean isIndirect() {
    return this == F1 || this == C || this == N;
  }

  /** Whether the column holds shifts. */
  boolean isShift() {
    return isDirect() || isIndirect() || this == SHIFT;
  }
}
