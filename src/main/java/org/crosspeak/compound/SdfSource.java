// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Records of an SDF: the mol block is the structure, {@code CROSSPEAK_} fields and those that the
 * caller names are the record's keys. Other fields are not looked at.
 */
final class SdfSource implements InputIterator {

  private static final String PREFIX = ResultField.PREFIX;
  private static final int HEAD_BYTES = 1 << 20;

  private final Path location;
  private final SourceOptions options;
  private final LineReader lines;
  private final RecordPlace place;
  private final String name;
  private final Map<String, String> fieldToKey;
  private int records;
  private @Nullable SdfRecord next;

  /**
   * @param name what compounds without an id are called, followed by {@code #} and their number
   */
  SdfSource(Path location, RecordPlace place, String name, SourceOptions options)
      throws IOException {
    this(location, 0, 0, place, name, options);
  }

  private SdfSource(
      Path location,
      long offset,
      int linesBefore,
      RecordPlace place,
      String name,
      SourceOptions options)
      throws IOException {
    this.location = location;
    this.options = options;
    this.lines = LineReader.at(location, offset, linesBefore, options.limits().cellChars());
    this.place = place;
    this.name = name;
    this.fieldToKey = new HashMap<>();
    options.sdfFields().forEach((key, field) -> fieldToKey.put(field, fullKey(key)));
  }

  /** Whether an SDF has fields of a record, rather than being a peak list itself. */
  static boolean holdsRecords(Path location, Map<String, String> fields) throws IOException {
    if (!Files.isRegularFile(location)) {
      return false;
    }
    try (var in = Files.newInputStream(location)) {
      String head = new String(in.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1);
      return head.contains("<" + PREFIX + "SPECTRA_")
          || fields.values().stream().anyMatch(field -> head.contains("<" + field + ">"));
    }
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      next = SdfRecord.read(lines);
    }
    return next != null;
  }

  @Override
  public CompoundInput next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException("no more records");
    }
    SdfRecord record = next;
    next = null;
    records++;
    RecordFields fields = new RecordFields(place.part(records));
    fields.builder().input(InputFile.of(place.part(records).input(), record.bytes()));
    if (record.cut()) {
      fields
          .issues()
          .add(
              InputCode.TOO_LARGE.at(
                  place.file(),
                  record.line(),
                  "a line or the record is too long",
                  null,
                  "an SDF record",
                  "look for a missing $$$$, or raise the limit with --limit cellChars=VALUE"));
    }
    if (!record.molblock().isBlank()) {
      fields
          .builder()
          .structure(new StructureRef.Molblock(record.molblock(), place.part(records).input()));
    }
    FlatFields flat = new FlatFields(fields);
    record.fields().forEach((field, value) -> take(field, value, flat, fields));
    flat.finish();
    return InputIterator.finished(fields, name + "#" + records);
  }

  @Override
  public void tellPairs(PairIndex index) {
    long offset = lines.offset();
    int linesBefore = lines.line();
    for (SdfRecord record = SdfRecord.read(lines); record != null; record = SdfRecord.read(lines)) {
      int before = records++;
      String pairId = told(record, RecordKeys.PAIR_ID);
      String own = told(record, RecordKeys.ID);
      String id = own.isEmpty() ? name + "#" + records : own;
      if (!pairId.isEmpty()) {
        long at = offset;
        int line = linesBefore;
        index.add(pairId, id, Partner.of(id, () -> again(at, line, before)));
      }
      offset = lines.offset();
      linesBefore = lines.line();
    }
  }

  private CompoundInput again(long offset, int linesBefore, int before) throws IOException {
    try (SdfSource source = new SdfSource(location, offset, linesBefore, place, name, options)) {
      source.records = before;
      return source.next();
    }
  }

  /** What a record says of a key; empty when nothing. */
  private String told(SdfRecord record, String key) {
    for (Map.Entry<String, SdfRecord.Value> field : record.fields().entrySet()) {
      String named = fieldToKey.get(field.getKey());
      boolean own = named == null && field.getKey().startsWith(PREFIX);
      if (key.equals(own ? keyOf(field.getKey().substring(PREFIX.length())) : named)) {
        return field.getValue().text().strip();
      }
    }
    return "";
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private void take(String field, SdfRecord.Value value, FlatFields flat, RecordFields fields) {
    String key = fieldToKey.get(field);
    if (key == null && field.startsWith(PREFIX)) {
      if (ResultField.isTag(field)) {
        return;
      }
      key = keyOf(field.substring(PREFIX.length()));
    } else if (key == null) {
      return;
    }
    if (FlatFields.knows(key)) {
      flat.put(key, value.text(), value.line());
    } else {
      fields.unknown(key, "", FlatFields.allKeys(), value.line());
    }
  }

  private static String keyOf(String rest) {
    for (String prefix : new String[] {"META", "KNOWN"}) {
      if (rest.startsWith(prefix + "_")) {
        return prefix.toLowerCase(Locale.ROOT) + "." + rest.substring(prefix.length() + 1);
      }
    }
    for (String key : FlatFields.allKeys()) {
      if (key.toUpperCase(Locale.ROOT).replace('.', '_').equals(rest)) {
        return key;
      }
    }
    return rest;
  }

  private static String fullKey(String key) {
    return RecordKeys.SLOTS.contains(key) ? RecordKeys.SPECTRA + "." + key : key;
  }
}
