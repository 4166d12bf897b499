// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import org.jspecify.annotations.Nullable;

/** Reads the layouts of one syntax. Immutable. */
interface SyntaxReader {

  /**
   * Reads a file of this syntax.
   *
   * @return the lists, or null when the content is not of this syntax or holds no list
   * @throws RefusedException when it is of this syntax and can't be read on
   */
  @Nullable RawFile read(Content content, Budget budget, Problems problems);
}
