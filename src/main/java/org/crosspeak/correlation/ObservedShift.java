// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.Objects;

/**
 * A shift read off the lists for a role.
 *
 * @param ppm the shift, after the list's offset was taken off
 * @param from {@code hsqc}, {@code hmbc}, {@code c13}, {@code h1} or {@code known}
 */
public record ObservedShift(double ppm, String from) {

  public ObservedShift {
    Objects.requireNonNull(from, "from must not be null");
  }
}
