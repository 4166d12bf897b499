// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosspeak.format.AxisOrder;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Issue;
import org.jspecify.annotations.Nullable;

/**
 * What the caller says of a single compound beside its record; it stands over the record.
 *
 * @param fields the fields said, in a record whose id is empty when none was said
 * @param experiment what the given list is, or null
 * @param axes the order of its shift columns, or null
 * @param list which list of the file, or null
 */
public record Overrides(
    CompoundRecord fields,
    @Nullable Experiment experiment,
    @Nullable AxisOrder axes,
    @Nullable String list) {

  /** Says nothing. */
  public static final Overrides NONE =
      new Overrides(CompoundRecord.of("").build(), null, null, null);

  /**
   * Overrides by the record's dotted keys.
   *
   * @param values key to text, in the order given; paths are relative to {@code folder}
   * @param folder the working folder
   * @param reading the keys {@code experiment}, {@code axes} and {@code list} for the given list
   * @param issues takes what is wrong
   */
  public static Overrides of(
      Map<String, String> values, Path folder, Map<String, String> reading, List<Issue> issues) {
    RecordFields fields = new RecordFields(new RecordPlace("command line", folder, null));
    FlatFields flat = new FlatFields(fields);
    values.forEach(
        (key, value) -> {
          if (FlatFields.knows(key)) {
            flat.put(key, value, 0);
          } else {
            fields.unknown(key, "", FlatFields.allKeys(), 0);
          }
        });
    flat.finish();
    SpectrumDraft draft = new SpectrumDraft(fields, "list");
    reading.forEach((key, value) -> draft.text(key, value, 0));
    issues.addAll(fields.issues());
    CompoundRecordBuilder builder = fields.finish();
    CompoundRecord said = (builder.id() == null ? builder.id("") : builder).build();
    ListOptions options = draft.options();
    return new Overrides(said, options.experiment(), options.axes(), options.list());
  }

  /** Whether nothing is said. */
  public boolean isEmpty() {
    return equals(NONE);
  }

  /** Whether something is said of how the list is read. */
  boolean aboutReading() {
    return experiment != null || axes != null || list != null;
  }

  /** The record with all that is said over it. */
  CompoundRecord over(CompoundRecord record) {
    return isEmpty() ? record : merged(record);
  }

  private CompoundRecord merged(CompoundRecord record) {
    Map<String, Double> known = new LinkedHashMap<>(record.known());
    known.putAll(fields.known());
    Map<String, String> meta = new LinkedHashMap<>(record.meta());
    meta.putAll(fields.meta());
    return new CompoundRecord(
        fields.id().isEmpty() ? record.id() : fields.id(),
        or(fields.name(), record.name()),
        meta,
        or(fields.structure(), record.structure()),
        or(fields.substituent(), record.substituent()),
        or(fields.scaffold(), record.scaffold()),
        or(fields.claimed(), record.claimed()),
        or(fields.pairId(), record.pairId()),
        or(fields.solvent(), record.solvent()),
        or(fields.protonFrequencyMHz(), record.protonFrequencyMHz()),
        or(fields.temperatureK(), record.temperatureK()),
        spectra(record),
        known,
        fields.reaction().equals(Reaction.NONE) ? record.reaction() : fields.reaction(),
        or(fields.wanted(), record.wanted()),
        record.inputs(),
        record.notes());
  }

  private List<SpectrumRef> spectra(CompoundRecord record) {
    Set<Experiment> replaced =
        fields.spectra().stream().map(SpectrumRef::slot).collect(Collectors.toSet());
    List<SpectrumRef> spectra = new ArrayList<>();
    for (SpectrumRef spectrum : record.spectra()) {
      if (!replaced.contains(spectrum.slot())) {
        spectra.add(spectrum.slot() == Experiment.HMBC ? overruled(spectrum) : spectrum);
      }
    }
    spectra.addAll(fields.spectra());
    return spectra;
  }

  private SpectrumRef overruled(SpectrumRef spectrum) {
    if (spectrum instanceof SpectrumRef.ListFile file && aboutReading()) {
      ListOptions options = file.options().overruled(list, experiment, axes);
      return new SpectrumRef.ListFile(
          file.slot(), file.path(), file.location(), file.line(), options, file.root());
    }
    return spectrum;
  }

  private static <T> @Nullable T or(@Nullable T said, @Nullable T recorded) {
    return said != null ? said : recorded;
  }
}
