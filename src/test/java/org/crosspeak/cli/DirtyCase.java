// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A dirty input: files, what is done with them, and what must come of it.
 *
 * @param files content by path below the folder
 * @param command the command, with {@code {}} for the folder
 */
record DirtyCase(String name, Map<String, byte[]> files, List<String> command, Wanted wanted) {

  private static final Path SAMPLE = Path.of("spectra-samples", "01-methyl-n1");

  /** What must come of it. */
  enum Wanted {
    /** The answer that the clean files give. */
    RIGHT,
    /** A refusal. */
    REFUSED,
    /** Something is told either way; an answer must be a valid one. */
    EITHER
  }

  @Override
  public String toString() {
    return name;
  }

  /** The clean list, HSQC or record of the sample that most cases are made from. */
  static String clean(String file) throws IOException {
    return Files.readString(SAMPLE.resolve(file));
  }

  /** A compound folder whose HMBC is this. */
  static DirtyCase list(String name, byte[] hmbc, Wanted wanted) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(
        "compound.json",
        bytes(
            "{\"structure\":\"Cn1ncc2ccccc21\",\"solvent\":\"CDCl3\",\"protonFrequencyMHz\":400,"
                + "\"spectra\":{\"hmbc\":\"hmbc.txt\",\"hsqc\":\"hsqc.txt\"}}"));
    files.put("hmbc.txt", hmbc);
    files.put("hsqc.txt", bytes(clean("hsqc.txt")));
    return new DirtyCase("HMBC: " + name, files, List.of("assign", "{}"), wanted);
  }

  /** A compound folder with this record beside the clean lists. */
  static DirtyCase record(String name, byte[] record, Wanted wanted) throws IOException {
    Map<String, byte[]> files = lists();
    files.put("compound.json", record);
    return new DirtyCase("compound.json: " + name, files, List.of("assign", "{}"), wanted);
  }

  /** A file of records beside the clean lists. */
  static DirtyCase records(String name, String file, byte[] content, Wanted wanted)
      throws IOException {
    Map<String, byte[]> files = lists();
    files.put(file, content);
    return new DirtyCase(file + ": " + name, files, List.of("assign", "{}/" + file), wanted);
  }

  /** A file to look into. */
  static DirtyCase inspected(String name, String file, byte[] content, Wanted wanted) {
    return new DirtyCase(
        "inspect " + file + ": " + name,
        Map.of(file, content),
        List.of("inspect", "{}/" + file),
        wanted);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> lists() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("hmbc.txt", bytes(clean("hmbc.txt")));
    files.put("hsqc.txt", bytes(clean("hsqc.txt")));
    return files;
  }
}
