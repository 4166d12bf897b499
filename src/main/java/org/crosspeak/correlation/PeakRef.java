// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A peak that evidence stands on.
 *
 * @param file source file relative to the compound
 * @param line line of the file, from 1, or 0
 * @param f2 shift on F2 as read, ppm
 * @param f1 shift on F1 as read, ppm
 * @param intensity as read, or null
 */
public record PeakRef(String file, int line, double f2, double f1, @Nullable Double intensity) {

  public PeakRef {
    Objects.requireNonNull(file, "file must not be null");
  }
}
