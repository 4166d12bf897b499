// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement was checked.
 *
 * @param ref paper, patent or page in words
 * @param doi its DOI, or null
 * @param url its address when it has no DOI, or null
 * @param basis what of it was read ("abstract read"), or null
 */
public record SourceRef(
    String ref, @Nullable String doi, @Nullable String url, @Nullable String basis) {

  public SourceRef {
    Objects.requireNonNull(ref, "ref must not be null");
  }
}
