// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.Locale;

/** How sure a verdict is; {@link #NONE} exactly when it is inconclusive. */
public enum Confidence {
  HIGH,
  MODERATE,
  NONE;

  /** The word in reports. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
