// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

/** How a source names its two axes. */
enum Naming {
  /** It doesn't: two columns without a header. */
  NONE,
  /** F1 and F2, x and y, or other words that programs use either way round. */
  AXES,
  /** By the nucleus itself. */
  NUCLEI
}
