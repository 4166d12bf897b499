// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A tab-separated resource of this package: lines that begin with {@code #} and a blank are
 * comments, the first other line names the columns.
 *
 * @param id the rule set's id, {@code format/NAME}
 * @param hash first 12 hex digits of the SHA-256 of its bytes
 * @param columns the column names
 * @param rows the rows, each as long as {@code columns}
 */
record ResourceTable(String id, String hash, List<String> columns, List<List<String>> rows) {

  /** Loads {@code NAME.tsv}. */
  static ResourceTable load(String name) {
    byte[] bytes;
    try (InputStream in = ResourceTable.class.getResourceAsStream(name + ".tsv")) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + ".tsv is missing");
      }
      bytes = in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<List<String>> lines = new ArrayList<>();
    for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
      if (!line.startsWith("# ") && !line.isBlank()) {
        lines.add(List.of(line.split("\t", -1)));
      }
    }
    List<String> columns = lines.get(0);
    for (List<String> line : lines) {
      if (line.size() != columns.size()) {
        throw new IllegalStateException(name + ".tsv has a row of wrong length: " + line);
      }
    }
    return new ResourceTable(
        "format/" + name, hash(bytes), columns, List.copyOf(lines.subList(1, lines.size())));
  }

  /** The cell of a row in the column of that name. */
  String cell(List<String> row, String column) {
    return row.get(columns.indexOf(column));
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
