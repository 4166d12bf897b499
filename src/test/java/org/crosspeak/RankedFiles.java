// SPDX-License-Identifier: Apache-2.0
package org.crosspeak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Files by other people whose structure is known, with three isomers each that it might be taken
 * for.
 *
 * @param folder where the files are, which may be absent
 * @param rows the table
 */
record RankedFiles(Path folder, List<Row> rows) {

  private static final Path TABLE =
      Path.of("src/test/resources/org/crosspeak/compare/real-files.tsv");

  /**
   * One list or pair of lists.
   *
   * @param candidates SMILES, the right one first
   */
  record Row(String id, List<String> files, List<String> candidates) {
    String right() {
      return candidates.get(0);
    }
  }

  static RankedFiles load() throws IOException {
    Path shared = Path.of(System.getProperty("crosspeak.shared", "../shared"), "real-files");
    List<Row> rows =
        Files.readAllLines(TABLE).stream()
            .filter(line -> !line.startsWith("#") && !line.startsWith("id\t"))
            .map(line -> Arrays.asList(line.split("\t")))
            .map(
                cells ->
                    new Row(
                        cells.get(0),
                        List.of(cells.get(1).split(" ")),
                        cells.subList(2, cells.size())))
            .toList();
    return new RankedFiles(shared, rows);
  }

  boolean present() {
    return Files.isDirectory(folder);
  }

  List<String> paths(Row row) {
    return row.files().stream().map(file -> folder.resolve(file).toString()).toList();
  }
}
