// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

/** What a table made of a row. */
enum Taken {
  /** A peak, or a row that should have been one and is told as a problem. */
  DATA,
  /** Nothing in the table's columns. */
  BLANK,
  /** Words: a title, another header, a section. */
  WORDS
}
