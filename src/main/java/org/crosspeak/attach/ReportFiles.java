// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.attach;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crosspeak.report.JsonReportReader;
import org.crosspeak.report.ReportFormatException;

/**
 * Finds and reads reports: files with one report, NDJSON with one a line, folders in which {@code
 * report.json} files lie at any depth. Immutable.
 */
public final class ReportFiles {

  private static final String REPORT = "report.json";
  private static final int PROBE_BYTES = 1 << 16;

  private final JsonReportReader reader = new JsonReportReader();

  /** Takes what is found, in order. */
  public interface Visitor {

    /** A report or a failure. */
    void report(StoredReport report) throws IOException;

    /**
     * Something that cannot be read.
     *
     * @param line one line for the user
     */
    void problem(String line);
  }

  /**
   * Goes through all reports of these paths, in the order given; inside a folder by path.
   *
   * @throws IOException what the visitor throws
   */
  public void visit(List<String> paths, Visitor visitor) throws IOException {
    for (String path : paths) {
      List<Path> files = files(Path.of(path));
      if (files.isEmpty()) {
        visitor.problem(name(Path.of(path)) + ": there is no report.json in this folder");
      }
      for (Path file : files) {
        file(file, visitor);
      }
    }
  }

  /** The files of these paths, in the order in which they are read; they need not exist. */
  public List<Path> files(List<String> paths) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String path : paths) {
      files.addAll(files(Path.of(path)));
    }
    return files;
  }

  private static List<Path> files(Path location) throws IOException {
    if (!Files.isDirectory(location)) {
      return List.of(location);
    }
    try (Stream<Path> files = Files.walk(location)) {
      return files
          .filter(file -> REPORT.equals(String.valueOf(file.getFileName())))
          .sorted((a, b) -> name(a).compareTo(name(b)))
          .toList();
    }
  }

  private void file(Path file, Visitor visitor) throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      visitor.problem(name(file) + ": the file doesn't exist");
      return;
    } catch (IOException e) {
      visitor.problem(name(file) + ": it cannot be read: " + e.getMessage());
      return;
    }
    List<int[]> lines = severalLines(bytes) ? lines(bytes) : List.of();
    if (lines.size() < 2) {
      one(file, 0, bytes, visitor);
      return;
    }
    for (int[] line : lines) {
      byte[] part = java.util.Arrays.copyOfRange(bytes, line[1], line[2]);
      one(file, line[0], part, visitor);
    }
  }

  private void one(Path file, int part, byte[] bytes, Visitor visitor) throws IOException {
    StoredReport stored;
    try {
      stored = new StoredReport(file, part, bytes, reader.read(bytes));
    } catch (ReportFormatException e) {
      String line = part == 0 ? "" : "#" + part;
      visitor.problem(name(file) + line + ": no report of this version: " + e.getMessage());
      return;
    }
    visitor.report(stored);
  }

  /** Whether the first line is a whole object, as in NDJSON; an indented report's is not. */
  private static boolean severalLines(byte[] bytes) {
    int end = 0;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    int tail = Math.max(0, end - PROBE_BYTES);
    String first = new String(bytes, tail, end - tail, StandardCharsets.UTF_8).strip();
    return first.endsWith("}") || first.isEmpty();
  }

  /** Number, begin and end of each line that is not blank. */
  private static List<int[]> lines(byte[] bytes) {
    List<int[]> lines = new ArrayList<>();
    int number = 1;
    int begin = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        int end = i > begin && bytes[i - 1] == '\r' ? i - 1 : i;
        if (!new String(bytes, begin, end - begin, StandardCharsets.UTF_8).isBlank()) {
          lines.add(new int[] {number, begin, end});
        }
        number++;
        begin = i + 1;
      }
    }
    return lines;
  }

  private static String name(Path file) {
    return file.toString().replace('\\', '/');
  }
}
