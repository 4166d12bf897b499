// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.attach;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JacksonException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSON and NDJSON: a result is the member {@code crosspeak} of a record, spliced in behind the
 * others; every other byte stays as it is.
 */
final class JsonRecords implements RecordFormat {

  /** Members that hold a SMILES where no other is named. */
  private static final List<String> DRAWINGS = List.of("structure", "smiles", "SMILES");

  private static final String ID = "id";

  private final boolean lines;
  private final @Nullable String key;

  /**
   * @param lines whether each line is a record, as in NDJSON
   * @param key the member that holds the id, or null for the usual one
   */
  JsonRecords(boolean lines, @Nullable String key) {
    this.lines = lines;
    this.key = key;
  }

  @Override
  public void split(Path file, Pieces pieces) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      List<int[]> records =
          lines ? JsonObjects.ofLines(bytes) : JsonObjects.of(bytes, key == null ? ID : key);
      int at = 0;
      for (int[] record : records) {
        if (record[0] > at) {
          pieces.piece(Arrays.copyOfRange(bytes, at, record[0]), false);
        }
        pieces.piece(Arrays.copyOfRange(bytes, record[0], record[1]), true);
        at = record[1];
      }
      if (at < bytes.length) {
        pieces.piece(Arrays.copyOfRange(bytes, at, bytes.length), false);
      }
    } catch (JacksonException e) {
      throw AttachException.unreadable(
          "%s, line %s, column %s: no JSON: %s"
              .formatted(
                  file,
                  e.getLocation().getLineNr(),
                  e.getLocation().getColumnNr(),
                  String.valueOf(e.getOriginalMessage()).replaceAll("\\s+", " ")),
          e);
    }
  }

  @Override
  public List<String> ids(byte[] record, @Nullable String named) {
    JsonMembers members = JsonMembers.of(record);
    String id = members.text(named == null ? ID : named);
    return id == null || id.isEmpty() ? List.of() : List.of(id);
  }

  @Override
  public @Nullable DrawnRecord drawing(byte[] record) {
    JsonMembers members = JsonMembers.of(record);
    for (String name : DRAWINGS) {
      String smiles = members.text(name);
      if (smiles != null && !smiles.isBlank()) {
        return new DrawnRecord(smiles.strip(), false);
      }
    }
    return null;
  }

  @Override
  public Existing existing(byte[] record) {
    JsonMembers.Span span = JsonMembers.of(record).result();
    return span == null ? Existing.NOTHING : ResultText.existing(span.text(record));
  }

  @Override
  public byte[] with(byte[] record, Attachment attachment, @Nullable String supersedes) {
    JsonMembers members = JsonMembers.of(record);
    byte[] result = attachment.result().json(supersedes).getBytes(UTF_8);
    JsonMembers.Span old = members.result();
    ByteArrayOutputStream out = new ByteArrayOutputStream(record.length + result.length + 32);
    if (old != null) {
      out.write(record, 0, old.begin());
      out.writeBytes(result);
      out.write(record, old.end(), record.length - old.end());
      return out.toByteArray();
    }
    int at = members.endOfLast();
    out.write(record, 0, at);
    out.writeBytes((members.isEmpty() ? "" : ",").getBytes(UTF_8));
    out.writeBytes(members.lead(record).getBytes(UTF_8));
    out.writeBytes(("\"" + JsonMembers.RESULT + "\":").getBytes(UTF_8));
    out.writeBytes(members.afterColon(record).getBytes(UTF_8));
    out.writeBytes(result);
    out.write(record, at, record.length - at);
    return out.toByteArray();
  }
}
