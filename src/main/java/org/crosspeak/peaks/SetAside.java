// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.peaks;

import java.util.Objects;

/**
 * A peak that is told and not used.
 *
 * @param peak the peak as read
 * @param code reason code of {@code docs/codes.md}: {@code solvent}, {@code artifact}, {@code
 *     one-bond}, {@code ridge}, ...
 * @param text the reason in words
 */
public record SetAside(Peak peak, String code, String text) {

  public SetAside {
    Objects.requireNonNull(peak, "peak must not be null");
    Objects.requireNonNull(code, "code must not be null");
    Objects.requireNonNull(text, "text must not be null");
  }
}
