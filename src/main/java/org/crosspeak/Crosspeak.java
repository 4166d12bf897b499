// SPDX-License-Identifier: Apache-2.0
package org.crosspeak;

import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crosspeak.advice.Advisor;
import org.crosspeak.compound.CompoundInput;
import org.crosspeak.compound.CompoundLoader;
import org.crosspeak.compound.CompoundRecord;
import org.crosspeak.compound.CompoundSources;
import org.crosspeak.compound.InputCode;
import org.crosspeak.compound.SourceOptions;
import org.crosspeak.correlation.Correlator;
import org.crosspeak.format.PeakListReader;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.DeadlineExceededException;
import org.crosspeak.peaks.Issue;
import org.crosspeak.report.Failure;
import org.crosspeak.report.Outcome;
import org.crosspeak.report.ReportBuilder;
import org.crosspeak.report.ReportKey;
import org.crosspeak.report.RunFacts;
import org.crosspeak.structure.ComparisonReader;
import org.crosspeak.structure.ScaffoldFileException;
import org.crosspeak.structure.ScaffoldFolder;
import org.crosspeak.structure.StructureReader;
import org.jspecify.annotations.Nullable;

/**
 * The door: from a compound record to a report, or to a failure when something could not be read.
 *
 * <pre>{@code
 * Crosspeak crosspeak = Crosspeak.withDefaults();
 * Outcome outcome = crosspeak.assign(record);
 * }</pre>
 *
 * Immutable, safe for use by several threads; make one and keep it. It prints nothing and never
 * exits.
 */
public final class Crosspeak {

  private final Settings settings;
  private final String version;
  private final PeakListReader lists;
  private final StructureReader structures;
  private final Correlator correlator;
  private final Advisor advisor;
  private final CompoundLoader loader;
  private final Assignment assignment;

  private Crosspeak(Settings settings, @Nullable ScaffoldFolder own, BuiltIn parts) {
    this.settings = own == null ? settings : settings.with(own.hashes());
    this.version = Version.read();
    this.lists = parts.lists();
    this.correlator = parts.correlator();
    this.advisor = parts.advisor();
    this.structures =
        own == null
            ? parts.structures().within(settings.limits())
            : StructureReader.with(own, settings.limits());
    this.loader = new CompoundLoader(lists, structures, settings.limits());
    this.assignment = new Assignment(correlator, advisor, new ReportBuilder(facts()));
  }

  /** With the built-in resources and {@link Settings#DEFAULT}. */
  public static Crosspeak withDefaults() {
    return with(Settings.DEFAULT);
  }

  /** With the built-in resources and these settings. */
  public static Crosspeak with(Settings settings) {
    return with(settings, null);
  }

  /**
   * With the built-in resources, these settings and a chemist's own scaffolds, whose hashes stand
   * among the settings of each report.
   *
   * @throws ScaffoldFileException in one line, with file and place, when a file is not sound
   */
  public static Crosspeak with(Settings settings, @Nullable ScaffoldFolder own) {
    return with(settings, own, BuiltIn.atUse());
  }

  /**
   * The same with parts that may have been read ahead.
   *
   * @throws ScaffoldFileException in one line, with file and place, when a file is not sound
   */
  public static Crosspeak with(Settings settings, @Nullable ScaffoldFolder own, BuiltIn parts) {
    return new Crosspeak(settings, own, parts);
  }

  /**
   * Says which isomer was made, how sure that is and why.
   *
   * @param record the compound; its files are read now
   * @return a report, inconclusive and unsupported ones included, or a failure when something could
   *     not be read. Bad input throws nothing; an exception is a fault of the program
   */
  public Outcome assign(CompoundRecord record) {
    return assign(new CompoundInput.Ready(record));
  }

  /**
   * The same for one of the two products of one alkylation, with the other as its control. When the
   * partner cannot be used the compound is judged alone, and the report notes why.
   *
   * @param record the compound that the report is about
   * @param partner the other product, which the report names among its inputs
   */
  public Outcome assign(CompoundRecord record, CompoundRecord partner) {
    return assign(new CompoundInput.Ready(record, () -> new CompoundInput.Ready(partner)));
  }

  /** The same for a compound of a run, with its partner if it has one: an unreadable one fails. */
  public Outcome assign(CompoundInput input) {
    try {
      Deadline deadline = settings.deadline();
      Asked asked = Asked.read(input, loader, deadline);
      return asked instanceof Asked.Failed failed
          ? failed.failure()
          : assignment.report((Asked.Whole) asked, deadline);
    } catch (DeadlineExceededException e) {
      return Failure.of(input.id(), outOfTime());
    }
  }

  /**
   * What the report of a compound is known by. Its inputs are read and nothing is judged, so an
   * earlier report can be told from one that has to be made anew.
   *
   * @return the key, or null when {@link #assign(CompoundInput)} would give a failure
   */
  public @Nullable ReportKey key(CompoundInput input) {
    try {
      Asked asked = Asked.read(input, loader, settings.deadline());
      return asked instanceof Asked.Whole whole ? assignment.key(whole) : null;
    } catch (DeadlineExceededException e) {
      return null;
    }
  }

  /**
   * Finds compounds in files, folders and streams.
   *
   * @param options how they are found and their records read
   * @param standardInput what the path {@code -} reads
   */
  public CompoundSources compounds(SourceOptions options, InputStream standardInput) {
    return new CompoundSources(lists, options, standardInput);
  }

  /**
   * A comparison of isomers that need share no scaffold.
   *
   * @param candidates SMILES, or NAME=SMILES
   */
  public Comparison comparison(List<String> candidates) {
    ComparisonReader reader = ComparisonReader.withLimits(settings.limits());
    SortedMap<String, String> sets = new TreeMap<>(correlator.openRuleSets());
    sets.putAll(advisor.ruleSets());
    sets.putAll(reader.ruleSets());
    RunFacts compared = new RunFacts(version, sets, settings.told(), correlator.calibration());
    return new Comparison(
        loader,
        new Assignment(correlator, advisor, new ReportBuilder(compared)),
        reader.read(reader.named(candidates), null),
        settings);
  }

  /** The program's version. */
  public String version() {
    return version;
  }

  /** The rule sets: resource name to the first 12 hex digits of its SHA-256, sorted by name. */
  public SortedMap<String, String> ruleSets() {
    SortedMap<String, String> all = new TreeMap<>(structures.ruleSets());
    all.putAll(sharedRuleSets());
    return Collections.unmodifiableSortedMap(all);
  }

  private Map<String, String> sharedRuleSets() {
    SortedMap<String, String> shared = new TreeMap<>(correlator.ruleSets());
    shared.putAll(advisor.ruleSets());
    return shared;
  }

  private RunFacts facts() {
    return new RunFacts(version, sharedRuleSets(), settings.told(), correlator.calibration());
  }

  static Issue outOfTime() {
    return InputCode.TIME_LIMIT.at(
        null,
        0,
        "the time limit for one compound is up",
        null,
        "an answer within the limit",
        "give a longer --time-limit, or a shorter list");
  }
}
