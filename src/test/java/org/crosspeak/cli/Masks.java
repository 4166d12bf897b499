// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

/**
 * Hides in a report what changes with every release or with every touch of a resource file: the
 * version, the hashes of the rule sets, the report's id that follows from both, and the date of the
 * calibration. Everything else is compared byte for byte.
 */
final class Masks {

  private static final String NOTEBOOK = "For the notebook\n";

  private Masks() {}

  static String json(String report) {
    return signature(report)
        .replaceAll("(?m)^(  \"reportId\": )\"[0-9a-f]{16}\"", "$1\"ID\"")
        .replaceAll("(?m)^(    \"version\": )\"[^\"]+\"", "$1\"VERSION\"")
        .replaceAll("(?m)^(      \"[a-z0-9./-]+\": )\"[0-9a-f]{12}\"", "$1\"HASH\"")
        .replaceAll("(\"date\": )\"[0-9-]+\"", "$1\"DATE\"");
  }

  /**
   * The notebook's sentence is told in one line here, for where it is broken depends on the length
   * of the version.
   */
  static String text(String note) {
    int notebook = note.indexOf(NOTEBOOK);
    if (notebook < 0) {
      return note;
    }
    int sentence = notebook + NOTEBOOK.length();
    String oneLine = "  " + note.substring(sentence).strip().replaceAll("\\s+", " ") + "\n";
    return note.substring(0, sentence) + signature(oneLine);
  }

  private static String signature(String text) {
    return text.replaceAll(
        "\\[crosspeak [^ \\]]+, report [0-9a-f]{16}\\]", "[crosspeak VERSION, report ID]");
  }
}
