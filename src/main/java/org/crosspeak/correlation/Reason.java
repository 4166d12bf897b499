// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.Objects;

/**
 * Why the verdict is what it is.
 *
 * @param code code of {@code docs/codes.md}
 * @param text one sentence
 */
public record Reason(String code, String text) {

  public Reason {
    Objects.requireNonNull(code, "code must not be null");
    Objects.requireNonNull(text, "text must not be null");
  }
}
