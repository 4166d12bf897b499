// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

/**
 * A text that may name the experiment of a list.
 *
 * @param from where it stands, in words for the report ("section", "sheet", "file name")
 * @param text the text itself
 */
record Hint(String from, String text) {

  private static final String LAYOUT = "layout of the table";

  /** What tables of a layout are when nothing else, not even the file's name, says. */
  static Hint ofLayout(String experiment) {
    return new Hint(LAYOUT, experiment);
  }

  boolean isOfLayout() {
    return from.equals(LAYOUT);
  }
}
