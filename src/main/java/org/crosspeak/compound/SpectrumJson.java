// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakDetail;
import org.jspecify.annotations.Nullable;

/** Reads one spectrum of a record: a path, an object, an inline list, or an array of these. */
final class SpectrumJson {

  private final JsonCursor cursor;
  private final RecordFields fields;
  private final Experiment slot;
  private final String key;

  SpectrumJson(JsonCursor cursor, Experiment slot) {
    this.cursor = cursor;
    this.fields = cursor.fields();
    this.slot = slot;
    this.key = "spectra." + slot.code();
  }

  void read(int line) throws IOException {
    if (cursor.token() == JsonToken.START_ARRAY) {
      cursor.array(index -> single(cursor.line()));
    } else {
      single(line);
    }
  }

  private void single(int line) throws IOException {
    if (cursor.token() == JsonToken.VALUE_STRING) {
      String path = cursor.text(key, line);
      if (path != null && !path.isBlank()) {
        fields.listFile(slot, path, line, ListOptions.NONE);
      } else {
        fields.wrongValue(key, line, "empty", "a path");
      }
    } else if (cursor.token() == JsonToken.START_OBJECT) {
      described(line);
    } else {
      cursor.refuse(key, line, "a path, an object or an array of these");
    }
  }

  private void described(int line) throws IOException {
    SpectrumDraft draft = new SpectrumDraft(fields, key);
    InlineList inline = new InlineList(fields, slot);
    cursor.object(key + ".", (option, at) -> option(draft, inline, option, at));
    if (inline.isGiven() && draft.file() != null) {
      fields.wrongValue(key, line, "both a file and a list of peaks", "one of them");
    } else if (inline.isGiven()) {
      inline.finish(draft, line);
    } else if (draft.file() == null) {
      fields.wrongValue(key, line, "without \"file\" and \"peaks\"", "one of them");
    } else {
      fields.listFile(slot, draft.file(), line, draft.options());
    }
  }

  private void option(SpectrumDraft draft, InlineList inline, String option, int line)
      throws IOException {
    String full = key + "." + option;
    switch (option) {
      case "f1", "f2" -> {
        String nucleus = cursor.text(full, line);
        if (nucleus != null) {
          inline.axis(option, nucleus, line);
        }
      }
      case "peaks" -> peaks(inline, line);
      case "f1WindowPpm" -> window(draft, full, line);
      case "file", "experiment", "axes", "nitrogenReference" -> {
        String value = cursor.text(full, line);
        if (value != null) {
          draft.text(option, value, line);
        }
      }
      case "list" -> {
        if (cursor.token() == JsonToken.VALUE_NUMBER_INT) {
          number(draft, option, line);
        } else {
          String value = cursor.text(full, line);
          if (value != null) {
            draft.text(option, value, line);
          }
        }
      }
      case "longRangeJHz", "pickThreshold" -> number(draft, option, line);
      default -> {
        List<String> known = inline.isGiven() ? RecordKeys.INLINE_OPTIONS : RecordKeys.FILE_OPTIONS;
        fields.unknown(option, key + ".", known, line);
        cursor.skip();
      }
    }
  }

  private void number(SpectrumDraft draft, String option, int line) throws IOException {
    Double value = cursor.number(key + "." + option, line);
    if (value != null) {
      draft.number(option, value, line);
    }
  }

  private void window(SpectrumDraft draft, String full, int line) throws IOException {
    List<Double> ends = row(full, line, "[low, high] in ppm");
    if (ends != null && ends.size() == 2) {
      draft.window(ends.get(0), ends.get(1), line);
    } else if (ends != null) {
      fields.wrongValue(full, line, ends.toString(), "[low, high] in ppm");
    }
  }

  private void peaks(InlineList inline, int line) throws IOException {
    inline.given();
    if (cursor.token() != JsonToken.START_ARRAY) {
      cursor.refuse(key + ".peaks", line, "an array of peaks");
      return;
    }
    cursor.array(
        index -> {
          int at = cursor.line();
          if (index >= cursor.limits().rows()) {
            if (index == cursor.limits().rows()) {
              fields.tooMany(key + ".peaks", at, cursor.limits().rows());
            }
            cursor.skip();
            return;
          }
          List<Double> row = row(key + ".peaks", at, inline.expectedRow());
          if (row != null) {
            inline.peak(row, index, at);
          }
        });
  }

  private @Nullable List<Double> row(String full, int line, String expected) throws IOException {
    if (cursor.token() != JsonToken.START_ARRAY) {
      cursor.refuse(full, line, expected);
      return null;
    }
    List<Double> row = new ArrayList<>();
    boolean[] whole = {true};
    cursor.array(
        index -> {
          Double value = cursor.number(full, cursor.line());
          whole[0] &= value != null;
          if (value != null) {
            row.add(value);
          }
        });
    return whole[0] ? row : null;
  }

  /** A peak of an inline list; the place says which one, since a record may be one line. */
  static Peak peak(double f2, double f1, @Nullable Double intensity, int index, int line) {
    return new Peak(f2, f1, intensity, line, "peak " + (index + 1), PeakDetail.NONE);
  }
}
