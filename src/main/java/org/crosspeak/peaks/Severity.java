// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.peaks;

import java.util.Locale;

/**
 * How bad an issue is: a note changes nothing, a warning may, an error stops the file or the
 * confidence.
 */
public enum Severity {
  NOTE,
  WARNING,
  ERROR;

  /** The word in reports: {@code note}, {@code warning}, {@code error}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
