// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One record of an SDF while it is read: its mol block, its data fields, its own bytes. */
final class SdfRecord {

  private static final Pattern FIELD = Pattern.compile("^>.*<([^>]+)>.*");
  private static final int MOST_BYTES = 16 << 20;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final StringBuilder molblock = new StringBuilder();
  private final Map<String, Value> fields = new LinkedHashMap<>();
  private int line;
  private boolean cut;
  private boolean drawn;
  private @Nullable String field;

  /**
   * A data field.
   *
   * @param text its lines, joined by line feeds
   * @param line line of the file at which it begins
   */
  record Value(String text, int line) {}

  private SdfRecord() {}

  /** The next record, or null at the end. */
  static @Nullable SdfRecord read(LineReader lines) {
    SdfRecord record = new SdfRecord();
    byte[] raw = lines.next();
    record.line = lines.line();
    while (raw != null) {
      String text = new String(raw, StandardCharsets.UTF_8).replace("\r", "");
      if (text.startsWith("$$$$")) {
        return record;
      }
      record.cut |= lines.wasCut();
      record.take(raw, text, lines.line());
      raw = lines.next();
    }
    return record.molblock.toString().isBlank() && record.fields.isEmpty() ? null : record;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  String molblock() {
    return molblock.toString();
  }

  Map<String, Value> fields() {
    return fields;
  }

  /** Line of the file at which the record begins. */
  int line() {
    return line;
  }

  /** Whether the record was longer than a record may be. */
  boolean cut() {
    return cut;
  }

  private void take(byte[] raw, String text, int at) {
    if (bytes.size() > MOST_BYTES) {
      cut = true;
      return;
    }
    bytes.writeBytes(raw);
    bytes.write('\n');
    Matcher header = FIELD.matcher(text);
    if (!drawn && !header.matches()) {
      molblock.append(text).append('\n');
      drawn = text.startsWith("M  END");
    } else if (header.matches()) {
      drawn = true;
      field = header.group(1);
      fields.put(field, new Value("", at));
    } else if (text.isBlank()) {
      field = null;
    } else if (field != null) {
      Value before = fields.getOrDefault(field, new Value("", at));
      String joined = before.text().isEmpty() ? text : before.text() + "\n" + text;
      fields.put(field, new Value(joined, before.line()));
    }
  }
}
