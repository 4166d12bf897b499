// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.PeakList;
import org.jspecify.annotations.Nullable;

/**
 * Puts a {@link CompoundRecord} together:
 *
 * <pre>{@code
 * CompoundRecord record =
 *     CompoundRecord.of("CP-0001").structure("CCCn1ncc2ccccc21").hmbc(Path.of("hmbc.csv")).build();
 * }</pre>
 *
 * Not safe for use by several threads.
 */
public final class CompoundRecordBuilder {

  private @Nullable String id;
  private @Nullable String name;
  private final Map<String, String> meta = new LinkedHashMap<>();
  private @Nullable StructureRef structure;
  private @Nullable String substituent;
  private @Nullable String scaffold;
  private @Nullable String claimed;
  private @Nullable String pairId;
  private @Nullable String solvent;
  private @Nullable Double protonFrequencyMHz;
  private @Nullable Double temperatureK;
  private final List<SpectrumRef> spectra = new ArrayList<>();
  private final Map<String, Double> known = new LinkedHashMap<>();
  private Reaction reaction = Reaction.NONE;
  private @Nullable String wanted;
  private final List<InputFile> inputs = new ArrayList<>();
  private final List<Issue> notes = new ArrayList<>();

  CompoundRecordBuilder() {}

  /** Names the compound; needed. */
  public CompoundRecordBuilder id(String value) {
    id = value;
    return this;
  }

  /** A readable name. */
  public CompoundRecordBuilder name(String value) {
    name = value;
    return this;
  }

  /** A field of the caller's own, copied into the report. */
  public CompoundRecordBuilder meta(String key, String value) {
    meta.put(key, value);
    return this;
  }

  /** The drawing as SMILES: either isomer, or the N-H heterocycle with a substituent. */
  public CompoundRecordBuilder structure(String smiles) {
    return structure(new StructureRef.Smiles(smiles, 0));
  }

  /** The drawing. */
  public CompoundRecordBuilder structure(StructureRef value) {
    structure = value;
    return this;
  }

  /** SMILES of the group on nitrogen, attached at {@code *}. */
  public CompoundRecordBuilder substituent(String value) {
    substituent = value;
    return this;
  }

  /** Asserts a scaffold where there is no drawing. */
  public CompoundRecordBuilder scaffold(String value) {
    scaffold = value;
    return this;
  }

  /** Label of the isomer claimed. */
  public CompoundRecordBuilder claimed(String value) {
    claimed = value;
    return this;
  }

  /** Both products of one alkylation carry the same. */
  public CompoundRecordBuilder pairId(String value) {
    pairId = value;
    return this;
  }

  /** The NMR solvent. */
  public CompoundRecordBuilder solvent(String value) {
    solvent = value;
    return this;
  }

  /** 1H frequency in MHz. */
  public CompoundRecordBuilder protonFrequencyMHz(double value) {
    protonFrequencyMHz = value;
    return this;
  }

  /** Temperature of the measurement in K. */
  public CompoundRecordBuilder temperatureK(double value) {
    temperatureK = value;
    return this;
  }

  /** An HMBC peak-list file. */
  public CompoundRecordBuilder hmbc(Path file) {
    return spectrum(Experiment.HMBC, file);
  }

  /** A peak-list file of that experiment. */
  public CompoundRecordBuilder spectrum(Experiment experiment, Path file) {
    String path = file.toString().replace('\\', '/');
    return spectrum(new SpectrumRef.ListFile(experiment, path, file, 0, ListOptions.NONE, null));
  }

  /** A peak list at hand, given as what it says it is. */
  public CompoundRecordBuilder spectrum(PeakList list) {
    return spectrum(new SpectrumRef.GivenList(list.experiment(), list, ListOptions.NONE));
  }

  /** One more spectrum. */
  public CompoundRecordBuilder spectrum(SpectrumRef value) {
    spectra.add(value);
    return this;
  }

  /** A shift that the analyst observed and assigned, in ppm, by role name. */
  public CompoundRecordBuilder known(String role, double ppm) {
    known.put(role, ppm);
    return this;
  }

  /** How the compound was made. */
  public CompoundRecordBuilder reaction(Reaction value) {
    reaction = value;
    return this;
  }

  /** Label of the isomer that was wanted. */
  public CompoundRecordBuilder wanted(String value) {
    wanted = value;
    return this;
  }

  CompoundRecordBuilder input(InputFile value) {
    inputs.add(value);
    return this;
  }

  CompoundRecordBuilder note(Issue value) {
    notes.add(value);
    return this;
  }

  CompoundRecordBuilder replaceSpectra(List<SpectrumRef> values) {
    spectra.clear();
    spectra.addAll(values);
    return this;
  }

  @Nullable String id() {
    return id;
  }

  Reaction reaction() {
    return reaction;
  }

  List<SpectrumRef> spectra() {
    return List.copyOf(spectra);
  }

  /**
   * The record.
   *
   * @throws NullPointerException without an id
   */
  public CompoundRecord build() {
    return new CompoundRecord(
        Objects.requireNonNull(id, "a compound needs an id"),
        name,
        meta,
        structure,
        substituent,
        scaffold,
        claimed,
        pairId,
        solvent,
        protonFrequencyMHz,
        temperatureK,
        spectra,
        known,
        reaction,
        wanted,
        inputs,
        notes);
  }
}
