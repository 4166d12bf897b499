// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.attach;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosspeak.compound.ResultField;
import org.jspecify.annotations.Nullable;

/**
 * SDF: results are data fields at the end of a record; the lines of the others stay as they are.
 */
final class SdfRecords implements RecordFormat {

  private static final int MOST_BYTES = 64 << 20;
  private static final String END = "$$$$";
  private static final Pattern FIELD = Pattern.compile("^>.*?<([^>]+)>.*", Pattern.DOTALL);
  private static final Pattern SHA = Pattern.compile("sha256:([0-9a-f]{64})");

  @Override
  public void split(Path file, Pieces pieces) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      ByteArrayOutputStream record = new ByteArrayOutputStream(4096);
      byte[] line = line(in);
      while (line.length > 0) {
        record.writeBytes(line);
        if (record.size() > MOST_BYTES) {
          throw AttachException.unreadable(
              file + ": a record is longer than 64 MB; look for a missing $$$$", null);
        }
        if (text(line).startsWith(END)) {
          pieces.piece(record.toByteArray(), true);
          record.reset();
        }
        line = line(in);
      }
      if (record.size() > 0) {
        pieces.piece(record.toByteArray(), !record.toString(UTF_8).isBlank());
      }
    }
  }

  @Override
  public List<String> ids(byte[] record, @Nullable String key) {
    List<byte[]> lines = lines(record);
    List<String> ids = new ArrayList<>();
    if (key != null) {
      ids.add(value(lines, key));
    } else {
      ids.add(value(lines, ResultField.PREFIX + "ID"));
      ids.add(lines.isEmpty() ? "" : text(lines.get(0)).strip());
    }
    return ids.stream().filter(id -> !id.isEmpty()).distinct().toList();
  }

  @Override
  public DrawnRecord drawing(byte[] record) {
    StringBuilder block = new StringBuilder();
    for (byte[] line : lines(record)) {
      String text = text(line);
      if (text.startsWith(">") || text.startsWith(END)) {
        break;
      }
      block.append(text.stripTrailing()).append('\n');
      if (text.startsWith("M  END")) {
        break;
      }
    }
    return new DrawnRecord(block.toString(), true);
  }

  @Override
  public Existing existing(byte[] record) {
    Matcher sha = SHA.matcher(value(lines(record), ResultField.REPORT.tag()));
    return sha.find() ? new Existing(sha.group(1), false) : Existing.NOTHING;
  }

  @Override
  public byte[] with(byte[] record, Attachment attachment, @Nullable String supersedes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(record.length + 1024);
    List<byte[]> lines = lines(record);
    String lineBreak = text(lines.get(0)).endsWith("\r\n") ? "\r\n" : "\n";
    boolean own = false;
    byte[] end = (END + lineBreak).getBytes(UTF_8);
    byte[] last = {};
    for (byte[] line : lines) {
      String text = text(line);
      if (text.startsWith(END)) {
        end = line;
        break;
      }
      Matcher field = FIELD.matcher(text);
      if (field.matches()) {
        own = ResultField.isTag(field.group(1));
      }
      if (!own) {
        out.writeBytes(line);
        last = line;
      }
      own &= !text.isBlank();
    }
    separate(out, last, lineBreak);
    String fields = attachment.result().sdfFields(supersedes);
    out.writeBytes(fields.replace("\n", lineBreak).getBytes(UTF_8));
    out.writeBytes(end);
    return out.toByteArray();
  }

  /** Ends the line and the field that stand last. */
  private static void separate(ByteArrayOutputStream out, byte[] last, String lineBreak) {
    String text = text(last);
    if (!text.endsWith("\n") && !text.isEmpty()) {
      out.writeBytes(lineBreak.getBytes(UTF_8));
    }
    if (!text.isBlank() && !text.startsWith("M  END")) {
      out.writeBytes(lineBreak.getBytes(UTF_8));
    }
  }

  private static String value(List<byte[]> lines, String name) {
    StringBuilder value = new StringBuilder();
    boolean inside = false;
    for (byte[] line : lines) {
      String text = text(line);
      Matcher field = FIELD.matcher(text);
      if (field.matches()) {
        inside = field.group(1).equals(name);
      } else if (text.isBlank()) {
        inside = false;
      } else if (inside) {
        value.append(value.isEmpty() ? "" : "\n").append(text.strip());
      }
    }
    return value.toString();
  }

  private static List<byte[]> lines(byte[] record) {
    List<byte[]> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < record.length; i++) {
      if (record[i] == '\n' || i == record.length - 1) {
        lines.add(java.util.Arrays.copyOfRange(record, begin, i + 1));
        begin = i + 1;
      }
    }
    return lines;
  }

  /** The next line with its line break; empty at the end. */
  private static byte[] line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(96);
    int b = in.read();
    while (b >= 0) {
      line.write(b);
      if (b == '\n' || line.size() > MOST_BYTES) {
        break;
      }
      b = in.read();
    }
    return line.toByteArray();
  }

  private static String text(byte[] line) {
    return new String(line, UTF_8);
  }
}
