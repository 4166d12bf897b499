// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.peaks;

import java.util.Optional;

/** A nucleus on an axis of a peak list. */
public enum Nucleus {
  H1("1H"),
  C13("13C"),
  N15("15N");

  private final String code;

  Nucleus(String code) {
    this.code = code;
  }

  /** The name as it stands in files and reports: {@code 1H}, {@code 13C}, {@code 15N}. */
  public String code() {
    return code;
  }

  /** The nucleus of that name, or empty. */
  public static Optional<Nucleus> ofCode(String code) {
    for (Nucleus nucleus : values()) {
      if (nucleus.code.equalsIgnoreCase(code)) {
        return Optional.of(nucleus);
      }
    }
    return Optional.empty();
  }
}
