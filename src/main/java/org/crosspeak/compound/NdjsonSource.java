// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.crosspeak.peaks.Limits;
import org.jspecify.annotations.Nullable;

/** Records one a line, each read when it is asked for. */
final class NdjsonSource implements InputIterator {

  private final LineReader lines;
  private final @Nullable Path file;
  private final RecordJson json;
  private final RecordPlace place;
  private final String name;
  private final Limits limits;
  private int records;
  private byte @Nullable [] next;
  private boolean ended;

  /**
   * @param name what compounds without an id are called, followed by {@code #} and their number
   */
  NdjsonSource(InputStream in, RecordJson json, RecordPlace place, String name, Limits limits) {
    this(new LineReader(in, limits.fileBytes()), null, json, place, name, limits);
  }

  /** The records of a file. */
  NdjsonSource(Path file, RecordJson json, RecordPlace place, String name, Limits limits)
      throws IOException {
    this(LineReader.at(file, 0, 0, limits.fileBytes()), file, json, place, name, limits);
  }

  private NdjsonSource(
      LineReader lines,
      @Nullable Path file,
      RecordJson json,
      RecordPlace place,
      String name,
      Limits limits) {
    this.lines = lines;
    this.file = file;
    this.json = json;
    this.place = place;
    this.name = name;
    this.limits = limits;
  }

  @Override
  public boolean hasNext() {
    while (next == null && !ended) {
      byte[] line = lines.next();
      ended = line == null;
      if (line != null && !LineReader.isBlank(line)) {
        next = line;
      }
    }
    return next != null;
  }

  @Override
  public CompoundInput next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException("no more records");
    }
    byte[] bytes = next;
    next = null;
    records++;
    String id = name + "#" + records;
    if (lines.wasCut()) {
      return CompoundSources.nothing(
          id,
          InputCode.TOO_LARGE.at(
              place.file(),
              lines.line(),
              "the line is longer than " + limits.fileBytes() + " bytes",
              null,
              "one record a line",
              "put a line break after each record"));
    }
    return InputIterator.finished(json.read(bytes, place.part(lines.line()), lines.line()), id);
  }

  @Override
  public void tellPairs(PairIndex index) {
    Path again = file;
    long offset = lines.offset();
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      if (!LineReader.isBlank(line)) {
        int number = records++;
        if (again != null && !lines.wasCut()) {
          tellPair(line, number, new Place(again, offset, lines.line() - 1), index);
        }
      }
      offset = lines.offset();
    }
  }

  /** Where a record begins. */
  private record Place(Path file, long offset, int linesBefore) {}

  private void tellPair(byte[] line, int before, Place at, PairIndex index) {
    RecordJson.Ids ids = json.ids(line);
    if (ids.pairId() != null) {
      String id = ids.id() == null ? name + "#" + (before + 1) : ids.id();
      index.add(ids.pairId(), id, Partner.of(id, () -> again(at, before)));
    }
  }

  private CompoundInput again(Place at, int before) throws IOException {
    LineReader reader = LineReader.at(at.file, at.offset, at.linesBefore, limits.fileBytes());
    try (NdjsonSource source = new NdjsonSource(reader, at.file, json, place, name, limits)) {
      source.records = before;
      return source.next();
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
