// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Limits;
import org.jspecify.annotations.Nullable;

/** A table of records: one row a compound, one column a dotted key. */
final class ManifestSource implements InputIterator {

  private static final int HEAD_BYTES = 1 << 16;

  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> rows;
  private final RecordPlace place;
  private final String name;
  private final Limits limits;
  private final List<String> keys = new ArrayList<>();
  private final List<Issue> headerIssues = new ArrayList<>();
  private @Nullable Issue broken;
  private int count;
  private boolean refused;

  ManifestSource(Path location, RecordPlace place, String name, Limits limits) throws IOException {
    this.place = place;
    this.name = name;
    this.limits = limits;
    this.reader =
        CsvReader.builder()
            .fieldSeparator(separator(head(location), location))
            .skipEmptyLines(true)
            .detectBomHeader(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(Math.max(limits.cellChars(), HEAD_BYTES))
            .ofCsvRecord(WholeFile.of(location), StandardCharsets.UTF_8);
    this.rows = reader.iterator();
    header();
  }

  /** Whether a table is a manifest: its first row has keys of a record. */
  static boolean isManifest(Path location) throws IOException {
    if (!Files.isRegularFile(location)) {
      return false;
    }
    String head = head(location);
    String first = head.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    for (String cell : first.split("[,;\t]", -1)) {
      String key = cell.strip().replace("\"", "");
      if (key.equals("structure") || key.startsWith("spectra.")) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean hasNext() {
    return !refused && (!headerIssues.isEmpty() || more() || broken != null);
  }

  @Override
  public CompoundInput next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more rows");
    }
    if (!headerIssues.isEmpty()) {
      refused = true;
      return new CompoundInput.Unreadable(name, headerIssues);
    }
    count++;
    String id = name + "#" + count;
    if (broken != null) {
      refused = true;
      return CompoundSources.nothing(id, broken);
    }
    return row(rows.next(), id);
  }

  /** Whether there is another row; where the table breaks off there is none. */
  private boolean more() {
    try {
      return broken == null && rows.hasNext();
    } catch (CsvParseException e) {
      broken = broken(e);
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  @Override
  public void tellPairs(PairIndex index) {
    int pair = keys.indexOf(RecordKeys.PAIR_ID);
    int own = keys.indexOf(RecordKeys.ID);
    while (pair >= 0 && headerIssues.isEmpty() && more()) {
      CsvRecord row = rows.next();
      count++;
      String pairId = cell(row, pair);
      String id = cell(row, own).isEmpty() ? name + "#" + count : cell(row, own);
      if (!pairId.isEmpty()) {
        index.add(pairId, id, () -> row(row, id));
      }
    }
  }

  private static String cell(CsvRecord row, int column) {
    return column < 0 || column >= row.getFieldCount() ? "" : row.getField(column).strip();
  }

  private CompoundInput row(CsvRecord row, String id) {
    int line = (int) row.getStartingLineNumber();
    RecordFields fields = new RecordFields(place);
    byte[] own = String.join("\t", row.getFields()).getBytes(StandardCharsets.UTF_8);
    fields.builder().input(InputFile.of(place.part(line).input(), own));
    if (row.getFieldCount() > keys.size()) {
      fields
          .issues()
          .add(
              InputCode.BROKEN_MANIFEST.at(
                  place.file(),
                  line,
                  "the row has more cells than the header",
                  row.getFieldCount() + " cells",
                  keys.size() + " cells",
                  "put cells that hold the separator in quotes"));
    }
    FlatFields flat = new FlatFields(fields);
    for (int i = 0; i < Math.min(keys.size(), row.getFieldCount()); i++) {
      if (row.getField(i).length() > limits.cellChars()) {
        fields.over(
            "a cell has more than " + limits.cellChars() + " characters", line, "cellChars");
      } else {
        flat.put(keys.get(i), row.getField(i), line);
      }
    }
    flat.finish();
    return InputIterator.finished(fields, id);
  }

  private void header() {
    RecordFields fields = new RecordFields(place);
    if (!more()) {
      return;
    }
    List<String> cells = rows.next().getFields();
    if (cells.size() > limits.columns()) {
      fields.over("the table has more than " + limits.columns() + " columns", 1, "columns");
      headerIssues.addAll(fields.issues());
      return;
    }
    for (String cell : cells) {
      String key = cell.strip();
      if (!FlatFields.knows(key)) {
        fields.unknown(key, "", FlatFields.allKeys(), 1);
      }
      if (keys.contains(key)) {
        fields
            .issues()
            .add(
                InputCode.DUPLICATE_KEY.at(
                    place.file(),
                    1,
                    "the column \"" + key + "\" stands twice",
                    key,
                    "each column once",
                    "remove one of them"));
      }
      keys.add(key);
    }
    headerIssues.addAll(fields.issues());
  }

  private Issue broken(CsvParseException e) {
    return InputCode.BROKEN_MANIFEST.at(
        place.file(),
        0,
        "the table breaks off: " + e.getMessage(),
        null,
        "a CSV or TSV table",
        "look for a quote that is not closed, or raise the limit with --limit cellChars=VALUE");
  }

  private static char separator(String head, Path location) {
    String first = head.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    String fileName = location.getFileName().toString().toLowerCase(Locale.ROOT);
    if (fileName.endsWith(".tsv") || first.indexOf('\t') >= 0) {
      return '\t';
    }
    return first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
  }

  private static String head(Path location) throws IOException {
    try (var in = Files.newInputStream(location)) {
      String head = new String(in.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8);
      return head.startsWith("\ufeff") ? head.substring(1) : head;
    }
  }
}
