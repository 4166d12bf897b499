// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a text, by number. A text without quotes is split in place; one with quotes goes
 * through FastCSV with the one delimiter that fits it.
 */
abstract class Rows {

  /** The delimiters of one character, the surest first. */
  static final List<Character> DELIMITERS = List.of('\t', ';', ',');

  abstract int count();

  /** The line of the row, from 1. */
  abstract int line(int row);

  /** The row as it stands, without its end of line. */
  abstract String text(int row);

  /** Splits the row into cells. */
  abstract void read(int row, char delimiter, Cells into);

  /** Whether the row has that character. */
  abstract boolean holds(int row, char c);

  /** Whether the row has a letter that is no part of a number. */
  abstract boolean hasWords(int row);

  /** The name of the sheet that the rows stand on, or null in a text. */
  @Nullable String sheet() {
    return null;
  }

  /** The name of a cell in a workbook, or null in a text, where the line says enough. */
  @Nullable String where(int row, int column) {
    return null;
  }

  /** Whether cells may be quoted. */
  abstract boolean quoted();

  /** The rows of a text. */
  static Rows of(String text, Budget budget) {
    if (text.indexOf('"') >= 0) {
      char delimiter = Delimiters.outsideQuotes(text);
      if (delimiter != Cells.BLANKS) {
        return quoted(text, delimiter, budget);
      }
    }
    return new Lines(text);
  }

  /** The lines of a text in which quotes mean nothing. */
  static Rows lines(String text) {
    return new Lines(text);
  }

  /** Quotes that are no CSV quotes (seconds in an annotation) are left as they are. */
  private static Rows quoted(String text, char delimiter, Budget budget) {
    try {
      return Quoted.parse(text, delimiter, budget);
    } catch (CsvParseException e) {
      return new Lines(text);
    }
  }

  /** Whether a part of a text has the character; looks no further than the part. */
  static boolean holds(String text, int from, int to, char c) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == c) {
        return true;
      }
    }
    return false;
  }

  static boolean isWord(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != 'e' && c != 'E' && Character.isLetter(c)) {
        return true;
      }
    }
    return false;
  }

  /** Lines of a text without quotes. */
  private static final class Lines extends Rows {

    private final String text;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int count;

    Lines(String text) {
      this.text = text;
      int start = 0;
      int length = text.length();
      for (int i = 0; i < length; i++) {
        char c = text.charAt(i);
        if (c == '\n' || c == '\r') {
          add(start, i);
          if (c == '\r' && i + 1 < length && text.charAt(i + 1) == '\n') {
            i++;
          }
          start = i + 1;
        }
      }
      if (start < length) {
        add(start, length);
      }
    }

    private void add(int start, int end) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
      }
      starts[count] = start;
      ends[count] = end;
      count++;
    }

    @Override
    boolean quoted() {
      return false;
    }

    @Override
    int count() {
      return count;
    }

    @Override
    int line(int row) {
      return row + 1;
    }

    @Override
    String text(int row) {
      return text.substring(starts[row], ends[row]);
    }

    @Override
    void read(int row, char delimiter, Cells into) {
      into.split(text, starts[row], ends[row], delimiter);
    }

    @Override
    boolean holds(int row, char c) {
      return holds(text, starts[row], ends[row], c);
    }

    @Override
    boolean hasWords(int row) {
      return isWord(text, starts[row], ends[row]);
    }
  }

  /** Records of a text with quotes. */
  private static final class Quoted extends Rows {

    private final char delimiter;
    private final List<CsvRecord> records;

    private Quoted(char delimiter, List<CsvRecord> records) {
      this.delimiter = delimiter;
      this.records = records;
    }

    static Quoted parse(String text, char delimiter, Budget budget) {
      List<CsvRecord> records = new ArrayList<>();
      CsvReader.CsvReaderBuilder builder =
          CsvReader.builder()
              .fieldSeparator(delimiter)
              .skipEmptyLines(false)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .trimWhitespacesAroundQuotes(true)
              .allowUnclosedQuote(true);
      for (CsvRecord record : builder.ofCsvRecord(text)) {
        budget.tick(records.size());
        records.add(record);
      }
      return new Quoted(delimiter, records);
    }

    @Override
    boolean quoted() {
      return true;
    }

    @Override
    int count() {
      return records.size();
    }

    @Override
    int line(int row) {
      return (int) records.get(row).getStartingLineNumber();
    }

    @Override
    String text(int row) {
      return String.join(String.valueOf(delimiter), records.get(row).getFields());
    }

    @Override
    void read(int row, char asked, Cells into) {
      List<String> fields = records.get(row).getFields();
      if (fields.size() == 1) {
        String only = fields.get(0);
        into.split(only, 0, only.length(), only.indexOf(asked) >= 0 ? asked : delimiter);
      } else if (asked == delimiter) {
        into.set(fields);
      } else {
        String text = text(row);
        into.split(text, 0, text.length(), asked);
      }
    }

    @Override
    boolean holds(int row, char c) {
      return records.get(row).getFields().size() > 1 && c == delimiter || text(row).indexOf(c) >= 0;
    }

    @Override
    boolean hasWords(int row) {
      String text = text(row);
      return isWord(text, 0, text.length());
    }
  }
}
