// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.crosspeak.peaks.Limits;

/** Counts compounds without reading their lists. Not safe for use by several threads. */
final class QuickCount {

  private static final byte[] END_OF_RECORD = "$$$$".getBytes(StandardCharsets.US_ASCII);

  private final Limits limits;
  private long compounds;
  private boolean exact = true;

  QuickCount(Limits limits) {
    this.limits = limits;
  }

  /** What was counted so far. */
  CompoundCount count() {
    return new CompoundCount(compounds, exact);
  }

  /** A folder that is a compound, or a container of such folders. */
  void folder(Path folder) throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      exact = false;
    } else if (Files.isRegularFile(folder.resolve(FolderReader.RECORD))) {
      compounds++;
    } else {
      below(folder);
    }
  }

  private void below(Path folder) throws IOException {
    boolean files = false;
    boolean folders = false;
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
      for (Path child : children) {
        if (child.getFileName().toString().startsWith(".")) {
          continue;
        }
        if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
          folders = true;
          folder(child);
        } else {
          files = true;
        }
      }
    }
    if (files && !folders) {
      compounds++;
      exact = false;
    }
  }

  /** A file: records one a line, records of an SDF, or one compound. */
  void file(Path file) throws IOException {
    String name = file.toString().toLowerCase(Locale.ROOT);
    boolean lines = name.endsWith(".ndjson") || name.endsWith(".jsonl");
    if (!lines && !name.endsWith(".sdf") && !name.endsWith(".sd")) {
      compounds++;
      return;
    }
    try (LineReader reader = LineReader.at(file, 0, 0, limits.cellChars())) {
      boolean open = false;
      for (byte[] line = reader.next(); line != null; line = reader.next()) {
        boolean ends = lines ? !LineReader.isBlank(line) : ends(line);
        compounds += ends ? 1 : 0;
        open = !lines && !ends && (open || !LineReader.isBlank(line));
      }
      compounds += open ? 1 : 0;
    }
  }

  private static boolean ends(byte[] line) {
    return line.length >= END_OF_RECORD.length
        && Arrays.equals(line, 0, END_OF_RECORD.length, END_OF_RECORD, 0, END_OF_RECORD.length);
  }

  /** The rows of a manifest. */
  void rows(InputIterator manifest) {
    while (manifest.hasNext()) {
      manifest.next();
      compounds++;
    }
  }
}
