// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Limits;
import org.jspecify.annotations.Nullable;

/** Reads a record from JSON. Immutable and safe for use by several threads. */
final class RecordJson {

  private final JsonFactory factory;
  private final Limits limits;

  RecordJson(Limits limits) {
    this.limits = limits;
    factory = JsonCursor.factory(limits);
  }

  /**
   * Reads one record.
   *
   * @param bytes UTF-8
   * @param firstLine line of its file at which it begins, from 1
   * @return its fields, with all that is wrong
   */
  RecordFields read(byte[] bytes, RecordPlace place, int firstLine) {
    RecordFields fields = new RecordFields(place);
    fields.builder().input(InputFile.of(place.input(), bytes));
    int start = startsWithMark(bytes) ? 3 : 0;
    try (JsonParser parser = factory.createParser(bytes, start, bytes.length - start)) {
      JsonCursor cursor = new JsonCursor(parser, fields, limits, firstLine - 1);
      if (parser.nextToken() == null) {
        fields.issues().add(empty(place, firstLine));
      } else if (parser.currentToken() == JsonToken.START_OBJECT) {
        cursor.object("", (key, line) -> field(cursor, key, line));
        trailing(parser, fields, firstLine);
      } else {
        cursor.refuse("record", firstLine, "an object in braces");
      }
    } catch (JsonProcessingException e) {
      fields.issues().add(broken(e, place, firstLine));
    } catch (IOException e) {
      fields.issues().add(broken(firstLine(e.getMessage()), place, 0)); // not what it begins as
    }
    return fields;
  }

  /**
   * The two ids of a record.
   *
   * @param id null when it names none
   * @param pairId null when it names none
   */
  record Ids(@Nullable String id, @Nullable String pairId) {}

  /** The ids alone, as far as the record can be read. */
  Ids ids(byte[] bytes) {
    @Nullable String id = null;
    @Nullable String pairId = null;
    int start = startsWithMark(bytes) ? 3 : 0;
    try (JsonParser parser = factory.createParser(bytes, start, bytes.length - start)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        boolean text = parser.nextToken() == JsonToken.VALUE_STRING;
        if (text && key.equals(RecordKeys.ID)) {
          id = parser.getText();
        } else if (text && key.equals(RecordKeys.PAIR_ID)) {
          pairId = parser.getText();
        } else {
          parser.skipChildren();
        }
      }
    } catch (IOException e) {
      return new Ids(id, pairId); // what is wrong with it is told when its turn comes
    }
    return new Ids(id, pairId);
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xef
        && bytes[1] == (byte) 0xbb
        && bytes[2] == (byte) 0xbf;
  }

  private static Issue empty(RecordPlace place, int line) {
    return InputCode.EMPTY_FILE.at(
        place.file(), line, "the record is empty", "nothing", "a JSON object", "write a record");
  }

  private static void trailing(JsonParser parser, RecordFields fields, int firstLine)
      throws IOException {
    if (parser.nextToken() != null) {
      int line = parser.currentTokenLocation().getLineNr() + firstLine - 1;
      fields
          .issues()
          .add(
              InputCode.BROKEN_JSON.at(
                  fields.place().file(),
                  line,
                  "something follows the record",
                  parser.getText(),
                  "the end",
                  "one record a file; several go into an .ndjson, one a line"));
    }
  }

  private static Issue broken(JsonProcessingException e, RecordPlace place, int firstLine) {
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr() + firstLine - 1;
    String reason = firstLine(e.getOriginalMessage());
    if (e instanceof StreamConstraintsException) {
      return InputCode.TOO_LARGE.at(
          place.file(),
          Math.max(line, 0),
          "the record is over a limit: " + reason,
          null,
          "a record of an ordinary size",
          "look for brackets or quotes that are not closed, or raise the limit with --limit"
              + " depth=VALUE or cellChars=VALUE");
    }
    return broken(reason, place, Math.max(line, 0));
  }

  private static Issue broken(String reason, RecordPlace place, int line) {
    return InputCode.BROKEN_JSON.at(
        place.file(),
        line,
        "this is not valid JSON: " + reason,
        null,
        "a JSON object in UTF-8",
        line == 0 ? "write the record again" : "mend the record at that line");
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "" : message.lines().findFirst().orElse("").strip();
  }

  private static void field(JsonCursor cursor, String key, int line) throws IOException {
    switch (key) {
      case RecordKeys.META -> meta(cursor, line);
      case RecordKeys.KNOWN -> known(cursor, line);
      case RecordKeys.REACTION -> reaction(cursor, line);
      case RecordKeys.SPECTRA -> spectra(cursor, line);
      case RecordKeys.RESULT -> cursor.skip();
      default -> {
        if (RecordKeys.TOP.contains(key)) {
          scalar(cursor, key, line);
        } else {
          cursor.fields().unknown(key, "", RecordKeys.TOP, line);
          cursor.skip();
        }
      }
    }
  }

  private static void scalar(JsonCursor cursor, String key, int line) throws IOException {
    if (RecordKeys.NUMBERS.contains(key)) {
      Double value = cursor.number(key, line);
      if (value != null) {
        cursor.fields().number(key, value, line);
      }
    } else {
      String value = cursor.text(key, line);
      if (value != null) {
        cursor.fields().text(key, value, line);
      }
    }
  }

  private static void meta(JsonCursor cursor, int line) throws IOException {
    if (notObject(cursor, RecordKeys.META, line)) {
      return;
    }
    cursor.object(
        "meta.",
        (key, at) -> {
          String value = cursor.text("meta." + key, at);
          if (value != null) {
            cursor.fields().builder().meta(key, value);
          }
        });
  }

  private static void known(JsonCursor cursor, int line) throws IOException {
    if (notObject(cursor, RecordKeys.KNOWN, line)) {
      return;
    }
    cursor.object(
        "known.",
        (key, at) -> {
          Double value = cursor.number("known." + key, at);
          if (value != null) {
            cursor.fields().known(key, value, at);
          }
        });
  }

  private static void reaction(JsonCursor cursor, int line) throws IOException {
    if (notObject(cursor, RecordKeys.REACTION, line)) {
      return;
    }
    cursor.object(
        "reaction.",
        (key, at) -> {
          if (RecordKeys.REACTIONS.contains(key)) {
            scalar(cursor, "reaction." + key, at);
          } else {
            cursor.fields().unknown(key, "reaction.", RecordKeys.REACTIONS, at);
            cursor.skip();
          }
        });
  }

  private static void spectra(JsonCursor cursor, int line) throws IOException {
    if (notObject(cursor, RecordKeys.SPECTRA, line)) {
      return;
    }
    cursor.object(
        "spectra.",
        (key, at) -> {
          @Nullable Experiment slot = RecordKeys.slot(key).orElse(null);
          if (slot == null) {
            cursor.fields().unknown(key, "spectra.", RecordKeys.SLOTS, at);
            cursor.skip();
          } else {
            new SpectrumJson(cursor, slot).read(at);
          }
        });
  }

  private static boolean notObject(JsonCursor cursor, String key, int line) throws IOException {
    if (cursor.token() == JsonToken.START_OBJECT) {
      return false;
    }
    cursor.refuse(key, line, "an object in braces");
    return true;
  }
}
