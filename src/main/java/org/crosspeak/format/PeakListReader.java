// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Reads exported peak lists of every known format, recognised by content.
 *
 * <pre>{@code
 * PeakListReader reader = PeakListReader.withDefaults();
 * Source source = Source.read(path, "hmbc.csv", Limits.DEFAULT);
 * FileReading reading = reader.read(source, ReadOptions.NONE, Limits.DEFAULT, Deadline.NONE);
 * }</pre>
 *
 * <p>F2 is always the 1H axis of what it hands out. {@link
 * org.crosspeak.peaks.PeakList#axesExchanged} is true exactly when the source names its axes (F1
 * and F2, x and y, nuclei) and these names had to be exchanged, because the numbers or {@code
 * --axes} say the opposite; in a table without a header the order of the columns is told in {@code
 * decidedBy} and the flag stays false.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class PeakListReader {

  private final Signatures signatures;
  private final JsonReader json;
  private final List<SyntaxReader> marked;
  private final SyntaxReader tables;
  private final ArchiveReader archives;
  private final ListMaker maker;
  private final Map<String, String> ruleSets;

  private PeakListReader(
      Signatures signatures,
      JsonReader json,
      List<SyntaxReader> marked,
      SyntaxReader tables,
      ArchiveReader archives,
      ListMaker maker,
      Map<String, String> ruleSets) {
    this.signatures = signatures;
    this.json = json;
    this.marked = List.copyOf(marked);
    this.tables = tables;
    this.archives = archives;
    this.maker = maker;
    this.ruleSets = ruleSets;
  }

  /** A reader with the formats and rules of this package's resources. */
  public static PeakListReader withDefaults() {
    ResourceTable headers = ResourceTable.load("headers");
    ResourceTable dialects = ResourceTable.load("dialects");
    ResourceTable experiments = ResourceTable.load("experiments");
    ResourceTable types = ResourceTable.load("peak-types");
    ResourceTable shifts = ResourceTable.load("shift-rules");
    ResourceTable refusals = ResourceTable.load("refusals");
    ResourceTable jsonLayouts = ResourceTable.load("json-layouts");
    ExperimentWords words = new ExperimentWords(experiments);
    ShiftRules rules = new ShiftRules(shifts);
    TableRules tableRules =
        new TableRules(new HeaderFinder(new HeaderWords(headers)), new Dialects(dialects), words);
    JsonReader json = new JsonReader(JsonLayout.of(jsonLayouts));
    Map<String, String> hashes = new LinkedHashMap<>();
    Stream.of(headers, dialects, jsonLayouts, experiments, types, shifts, refusals)
        .forEach(table -> hashes.put(table.id(), table.hash()));
    return new PeakListReader(
        new Signatures(refusals),
        json,
        List.of(
            new XmlReader(),
            json,
            new NmredataReader(),
            new StarReader(),
            new XpkReader(),
            new XeasyReader(),
            new LsdReader(),
            new PastedShifts()),
        new TextTableReader(tableRules),
        new ArchiveReader(tableRules, json),
        new ListMaker(
            new AxisDecider(rules),
            new ExperimentDecider(words, rules),
            new PeakTypes(types),
            rules),
        java.util.Collections.unmodifiableMap(hashes));
  }

  /**
   * Reads a file. Expected trouble is never thrown: it is in the reading's issues, all of it at
   * once.
   *
   * @param source the whole file
   * @param options what the user says of it
   * @param limits what it may cost
   * @param deadline until when
   * @throws org.crosspeak.peaks.DeadlineExceededException when the deadline passes
   */
  public FileReading read(Source source, ReadOptions options, Limits limits, Deadline deadline) {
    Problems problems = new Problems(source.name());
    Budget budget = new Budget(limits, deadline);
    try {
      refuseTooLarge(source, limits);
      RawFile raw = raw(source, budget, problems);
      refuseChanged(source);
      if (raw == null) {
        problems.add(Signatures.unknown());
        return new FileReading.NotRecognised(source.name(), problems.all());
      }
      RawFile known = source.parameters().into(raw);
      return new FileAssembly(maker, source, known, options, problems).reading();
    } catch (RefusedException refusal) {
      problems.add(refusal);
      return new FileReading.NotRecognised(source.name(), problems.all());
    }
  }

  /**
   * Whether a file holds a 2D peak list, by content and without a word to anyone.
   *
   * @param source the file, or its {@link Source#head}
   * @throws org.crosspeak.peaks.DeadlineExceededException when the deadline passes
   */
  public boolean looksLikeTwoDimensionalList(Source source, Limits limits, Deadline deadline) {
    FileReading reading = read(source, ReadOptions.NONE, limits, deadline);
    return reading instanceof FileReading.Recognised recognised
        && recognised.lists().stream().anyMatch(list -> list.f2() != null);
  }

  /**
   * The rule sets that readings rest on: id to the first 12 hex digits of the resource's SHA-256,
   * in a fixed order.
   */
  public Map<String, String> ruleSets() {
    return ruleSets;
  }

  private static void refuseTooLarge(Source source, Limits limits) {
    if (source.size() > limits.fileBytes()) {
      throw new RefusedException(
          "too-large",
          0,
          "the file has more than " + limits.fileBytes() + " bytes",
          "more than " + limits.fileBytes() + " bytes",
          "at most " + limits.fileBytes() + " bytes",
          "export the peak list alone, or raise the limit with --limit fileBytes=VALUE");
    }
  }

  private static void refuseChanged(Source source) {
    try {
      source.demandUnchanged();
    } catch (IOException e) {
      throw Source.unreadable(e);
    }
  }

  private @Nullable RawFile raw(Source source, Budget budget, Problems problems) {
    RefusedException refusal = signatures.ofBytes(source);
    if (refusal != null) {
      throw refusal;
    }
    if (Signatures.isZip(source.headBytes())) {
      return archives.read(source, budget, problems);
    }
    RawFile fromBytes = source.cut() ? null : json.read(source, budget, problems);
    if (fromBytes != null) {
      return fromBytes;
    }
    Content content = TextDecoder.decode(source);
    RawFile raw = marked(content, budget, problems);
    if (raw == null) {
      refusal = signatures.ofText(content);
      if (refusal != null) {
        throw refusal;
      }
      raw = tables.read(content, budget, problems);
    }
    return raw == null ? null : withEncoding(raw, content);
  }

  /** The reading by the first syntax whose marks the content bears, or null. */
  private @Nullable RawFile marked(Content content, Budget budget, Problems problems) {
    for (SyntaxReader reader : marked) {
      RawFile raw = reader.read(content, budget, problems);
      if (raw != null) {
        return raw;
      }
    }
    return null;
  }

  private static RawFile withEncoding(RawFile raw, Content content) {
    if (content.encoding().equals("UTF-8")) {
      return raw;
    }
    List<String> decided =
        Stream.concat(raw.decidedBy().stream(), Stream.of("the text is " + content.encoding()))
            .toList();
    return new RawFile(raw.format(), decided, raw.lists());
  }
}
