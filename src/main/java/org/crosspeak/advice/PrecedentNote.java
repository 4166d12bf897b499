// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.List;
import java.util.Objects;

/**
 * A precedent as it may be cited.
 *
 * @param id "P012" (read in a paper or procedure) or "R017" (a patent record)
 * @param recordOnly true for a patent record, which says what was drawn and nothing of selectivity
 * @param text conditions and figures, or for a record which isomer was drawn
 * @param source DOI or source in words
 * @param safety what is dangerous in its conditions, a line each; the whole rules stand in the
 *     advice's safety; empty when no rule applies
 */
public record PrecedentNote(
    String id, boolean recordOnly, String text, String source, List<String> safety) {

  public PrecedentNote {
    Objects.requireNonNull(id, "id must not be null");
    Objects.requireNonNull(text, "text must not be null");
    Objects.requireNonNull(source, "source must not be null");
    safety = List.copyOf(safety);
  }
}
