// SPDX-License-Identifier: Apache-2.0
package org.crosspeak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.crosspeak.compound.CompoundStream;
import org.crosspeak.compound.SourceOptions;
import org.crosspeak.format.FileReading;
import org.crosspeak.format.PeakListReader;
import org.crosspeak.format.ReadOptions;
import org.crosspeak.format.Source;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Limits;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakList;
import org.crosspeak.report.Report;

/** A compound with all its lists in one record, to be changed as a whole and judged at the door. */
record WholeCompound(String id, ObjectNode record) {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Crosspeak CROSSPEAK = Crosspeak.withDefaults();
  private static final PeakListReader READER = PeakListReader.withDefaults();
  private static final Path BENCH = Path.of("src/test/resources/bench/dev.ndjson");
  private static final Path SAMPLES = Path.of("spectra-samples");

  @Override
  public String toString() {
    return id;
  }

  /** Every so manieth drawn compound of the bench, beginning with the first. */
  static Stream<WholeCompound> ofTheBench(int step) throws IOException {
    List<WholeCompound> drawn = new ArrayList<>();
    for (String line : Files.readAllLines(BENCH)) {
      ObjectNode record = (ObjectNode) MAPPER.readTree(line);
      if (record.has("structure")) {
        drawn.add(new WholeCompound(record.path("id").asText(), record));
      }
    }
    return Stream.iterate(0, at -> at < drawn.size(), at -> at + step).map(drawn::get);
  }

  /** The samples, their files read into the record. */
  static Stream<WholeCompound> ofTheSamples() throws IOException {
    List<WholeCompound> samples = new ArrayList<>();
    try (Stream<Path> folders = Files.list(SAMPLES)) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        ObjectNode record = (ObjectNode) MAPPER.readTree(folder.resolve("compound.json").toFile());
        if (record.path("spectra").properties().stream().allMatch(e -> e.getValue().isTextual())) {
          record.put("id", folder.getFileName().toString());
          for (String slot : fields(record.path("spectra"))) {
            inline(record, slot, folder.resolve(record.path("spectra").path(slot).asText()));
          }
          samples.add(new WholeCompound(folder.getFileName().toString(), record));
        }
      }
    }
    return samples.stream();
  }

  private static void inline(ObjectNode record, String slot, Path file) throws IOException {
    Source source = Source.read(file, file.getFileName().toString(), Limits.DEFAULT);
    PeakList list =
        ((FileReading.Recognised)
                READER.read(source, ReadOptions.NONE, Limits.DEFAULT, Deadline.NONE))
            .lists()
            .get(0);
    ObjectNode inline = MAPPER.createObjectNode();
    ArrayNode peaks = inline.putArray("peaks");
    for (Peak peak : list.peaks()) {
      ArrayNode row = peaks.addArray();
      if (list.f2() != null) {
        row.add(peak.f2Ppm());
      }
      row.add(peak.f1Ppm());
      if (peak.intensity() != null) {
        row.add(peak.intensity());
      }
    }
    ((ObjectNode) record.path("spectra")).set(slot, inline);
  }

  private static List<String> fields(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** A copy that was changed. */
  WholeCompound with(Consumer<ObjectNode> change) {
    ObjectNode copy = record.deepCopy();
    change.accept(copy);
    return new WholeCompound(id, copy);
  }

  /** The same with the rows of each list changed. */
  WholeCompound withRows(UnaryOperator<List<ArrayNode>> change) {
    return withRows("", change);
  }

  /** The same with the rows of the lists changed whose slot begins so. */
  WholeCompound withRows(String slots, UnaryOperator<List<ArrayNode>> change) {
    return with(
        copy -> {
          for (String slot : fields(copy.path("spectra"))) {
            ObjectNode list = (ObjectNode) copy.path("spectra").path(slot);
            if (slot.startsWith(slots)) {
              List<ArrayNode> rows = new ArrayList<>();
              list.path("peaks").forEach(row -> rows.add((ArrayNode) row));
              ArrayNode changed = MAPPER.createArrayNode();
              changed.addAll(change.apply(rows));
              list.set("peaks", changed);
            }
          }
        });
  }

  /** A row of an indirect and a direct shift in ppm, with an intensity. */
  static ArrayNode row(double f2, double f1, double intensity) {
    return MAPPER.createArrayNode().add(f2).add(f1).add(intensity);
  }

  /** The report on it. */
  Report judged() {
    byte[] line = record.toString().getBytes(StandardCharsets.UTF_8);
    try (CompoundStream stream =
        CROSSPEAK
            .compounds(SourceOptions.DEFAULT, new ByteArrayInputStream(line))
            .open(List.of("-"))) {
      return report(stream);
    }
  }

  /** The report on a folder. */
  static Report judged(Path folder) {
    try (CompoundStream stream =
        CROSSPEAK
            .compounds(SourceOptions.DEFAULT, new ByteArrayInputStream(new byte[0]))
            .open(List.of(folder.toString()))) {
      return report(stream);
    }
  }

  private static Report report(CompoundStream stream) {
    Object outcome = CROSSPEAK.assign(stream.next());
    if (outcome instanceof Report report) {
      return report;
    }
    throw new UncheckedIOException(new IOException(outcome.toString()));
  }
}
