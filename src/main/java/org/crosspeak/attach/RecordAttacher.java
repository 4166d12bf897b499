// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.attach;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crosspeak.peaks.Limits;
import org.crosspeak.structure.ComponentReader;
import org.jspecify.annotations.Nullable;

/**
 * Attaches results to the records of an SDF, JSON or NDJSON file: first a plan, then the file with
 * the results, every other byte as it was.
 *
 * <p>A record is found by its id, or else by its structure: one of its components is a candidate of
 * the report, whichever of them was claimed. Immutable; safe for use by several threads.
 */
public final class RecordAttacher {

  private final Path file;
  private final @Nullable String key;
  private final RecordFormat format;
  private final ComponentReader structures;

  private RecordAttacher(Path file, @Nullable String key, RecordFormat format) {
    this.file = file;
    this.key = key;
    this.format = format;
    this.structures = new ComponentReader(Limits.DEFAULT);
  }

  /**
   * For a file; its ending says what it is.
   *
   * @param file an .sdf, .sd, .mol, .json, .ndjson or .jsonl
   * @param key the field that holds the id or a SMILES, or null for the usual ones
   * @throws AttachException when the ending is another
   */
  public static RecordAttacher of(Path file, @Nullable String key) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.matches(".*\\.(sdf|sd|mol)")) {
      return new RecordAttacher(file, key, new SdfRecords());
    }
    if (name.matches(".*\\.(json|ndjson|jsonl)")) {
      return new RecordAttacher(file, key, new JsonRecords(!name.endsWith(".json"), key));
    }
    throw AttachException.wrong(
        file + ": records are .sdf, .json or .ndjson; for a database give --jdbc", null);
  }

  /**
   * Finds the record of each report.
   *
   * @throws AttachException when the file cannot be read
   */
  public RecordPlan plan(List<Attachment> attachments) {
    try {
      return planned(attachments);
    } catch (IOException e) {
      String why = Files.exists(file) ? "it cannot be read: " + e.getMessage() : "no such file";
      throw AttachException.unreadable(file + ": " + why, e);
    } catch (UncheckedIOException e) {
      throw AttachException.unreadable(file + ": " + e.getCause().getMessage(), e);
    }
  }

  /** Writes the file with the results of a plan for it. */
  public void write(RecordPlan plan, OutputStream out) throws IOException {
    int[] count = {0};
    format.split(
        file,
        (bytes, record) -> {
          Attachment attachment = record ? plan.byRecord().get(count[0]) : null;
          count[0] += record ? 1 : 0;
          out.write(
              attachment == null
                  ? bytes
                  : format.with(bytes, attachment, format.existing(bytes).sha256()));
        });
  }

  private RecordPlan planned(List<Attachment> attachments) throws IOException {
    RecordIndex byId = new RecordIndex();
    List<Existing> existing = new ArrayList<>();
    read(
        (record, number) -> {
          format.ids(record, key).forEach(id -> byId.add(id, number));
          if (key == null) {
            byId.add(stem() + "#" + (number + 1), number);
          }
          existing.add(format.existing(record));
        });
    Places places = new Places(attachments, byId);
    if (places.missing()) {
      RecordIndex byStructure = new RecordIndex();
      read((record, number) -> drawings(record).forEach(s -> byStructure.add(s, number)));
      places.bySmiles(byStructure);
    }
    return plan(places, existing);
  }

  private RecordPlan plan(Places places, List<Existing> existing) {
    List<Decision> decisions = new ArrayList<>();
    Map<Integer, Attachment> byRecord = new HashMap<>();
    for (Places.Place place : places.all()) {
      Integer record = place.record();
      if (record == null) {
        decisions.add(place.attachment().decided(Decision.Done.REFUSED, place.text()));
        continue;
      }
      Decision decision = existing.get(record).decide(place.attachment(), place.text());
      decisions.add(decision);
      if (decision.done() == Decision.Done.ATTACHED || decision.done() == Decision.Done.REPLACED) {
        byRecord.put(record, place.attachment());
      }
    }
    return new RecordPlan(decisions, byRecord);
  }

  /** Takes the records of the file. */
  private interface RecordReader {
    void record(byte[] bytes, int number);
  }

  private void read(RecordReader reader) throws IOException {
    int[] count = {0};
    format.split(
        file,
        (bytes, record) -> {
          if (record) {
            reader.record(bytes, count[0]++);
          }
        });
  }

  private List<String> drawings(byte[] record) {
    if (key == null) {
      DrawnRecord drawing = format.drawing(record);
      return drawing == null ? List.of() : structures.read(drawing.input());
    }
    List<String> ids = format.ids(record, key);
    return ids.isEmpty() ? List.of() : KeyStructure.of(structures, ids.get(0));
  }

  private String stem() {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
