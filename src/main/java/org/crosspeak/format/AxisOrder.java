// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.Locale;
import java.util.Optional;

/**
 * Which of a source's two shifts comes first. In a table it is the order of the two shift columns
 * from left to right, whatever their header says; in a source without columns (XML, JSON) {@link
 * #F2F1} is "as the source names them" and {@link #F1F2} "the other way round".
 */
public enum AxisOrder {
  /** The direct axis (1H) first. */
  F2F1,
  /** The indirect axis (13C, 15N) first. */
  F1F2;

  /** The word on the command line: {@code f2f1}, {@code f1f2}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The order of that code, or empty. */
  public static Optional<AxisOrder> ofCode(String code) {
    for (AxisOrder order : values()) {
      if (order.code().equalsIgnoreCase(code)) {
        return Optional.of(order);
      }
    }
    return Optional.empty();
  }
}
