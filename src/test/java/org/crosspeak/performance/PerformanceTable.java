// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.performance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The table of {@code docs/performance.md}, printed row by row as it is made. */
final class PerformanceTable {

  private static final Path DOCUMENT = Path.of("docs/performance.md");
  private static final String BEGIN = "<!-- bars -->\n";
  private static final String END = "<!-- end of bars -->";

  private final StringBuilder rows =
      new StringBuilder("| what | bar | measured | met |\n|---|---|---|---|\n");

  /** Adds a row; what was measured is a format and its values. */
  void row(String what, String bar, boolean met, String format, Object... values) {
    String measured = PerformanceRun.words(format, values);
    String row = "| %s | %s | %s | %s |".formatted(what, bar, measured, met ? "yes" : "no");
    System.out.println(row);
    rows.append(row).append('\n');
  }

  /** Puts the table into the document. */
  void write(int batch, int many) throws IOException {
    String text = Files.readString(DOCUMENT);
    int from = text.indexOf(BEGIN) + BEGIN.length();
    int to = text.indexOf(END);
    if (from < BEGIN.length() || to < from) {
      throw new IOException("no place for the table in " + DOCUMENT);
    }
    String made =
        "\nMade with batches of %d and %d on %d processors, %s %s.\n\n"
            .formatted(
                batch,
                many,
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.vm.name"),
                System.getProperty("java.version"));
    Files.writeString(DOCUMENT, text.substring(0, from) + made + rows + "\n" + text.substring(to));
  }
}
