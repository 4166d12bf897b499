// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

/** What an expected cross-peak is. */
enum LinkKind {
  /** A proton and a carbon over two or more bonds, in HMBC. */
  LONG_RANGE,
  /** One-bond breakthrough in HMBC. */
  LEAK,
  /** A proton and its own carbon, in HSQC. */
  ONE_BOND,
  /** Two protons in NOESY or ROESY. */
  CONTACT,
  /** A proton and a nitrogen. */
  NITROGEN,
  /** A line of a 1D list. */
  LINE
}
