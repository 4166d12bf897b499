// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

/**
 * A text that may name the experiment of a list.
 *
 * @param from where it stands, in words for the report ("section", "sheet", "file name")
 * @param text the text itself
 */
record Hint(String from, String text) {}
