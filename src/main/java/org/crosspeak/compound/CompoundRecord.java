// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crosspeak.peaks.Issue;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one compound and where its lists are: {@code crosspeak-compound/1} as a value.
 * Immutable; made by a {@link CompoundRecordBuilder}.
 *
 * @param id names it in reports
 * @param name a readable name, or null
 * @param meta own fields, copied into the report in this order
 * @param structure the drawing, or null
 * @param substituent SMILES of the group on nitrogen, attached at {@code *}, or null
 * @param scaffold the scaffold asserted, or null
 * @param claimed label of the isomer claimed, or null
 * @param pairId what both products of one alkylation carry, or null
 * @param solvent the NMR solvent, or null
 * @param protonFrequencyMHz 1H frequency in MHz, or null
 * @param temperatureK temperature of the measurement in K, or null
 * @param spectra the lists, in the order given
 * @param known shifts that the analyst assigned, role to ppm, in the order given
 * @param reaction how it was made
 * @param wanted label of the isomer that was wanted, or null
 * @param inputs what was read to make this record (compound.json, a line of NDJSON)
 * @param notes what the analyst should know of how the record was found
 */
public record CompoundRecord(
    String id,
    @Nullable String name,
    Map<String, String> meta,
    @Nullable StructureRef structure,
    @Nullable String substituent,
    @Nullable String scaffold,
    @Nullable String claimed,
    @Nullable String pairId,
    @Nullable String solvent,
    @Nullable Double protonFrequencyMHz,
    @Nullable Double temperatureK,
    List<SpectrumRef> spectra,
    Map<String, Double> known,
    Reaction reaction,
    @Nullable String wanted,
    List<InputFile> inputs,
    List<Issue> notes) {

  /** Name and version of the record that this program reads. */
  public static final String SCHEMA = "crosspeak-compound/1";

  public CompoundRecord {
    Objects.requireNonNull(id, "id must not be null");
    meta = Collections.unmodifiableMap(new LinkedHashMap<>(meta));
    spectra = List.copyOf(spectra);
    known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
    Objects.requireNonNull(reaction, "reaction must not be null");
    inputs = List.copyOf(inputs);
    notes = List.copyOf(notes);
  }

  /** The same with one more thing that the analyst should know. */
  public CompoundRecord withNote(Issue note) {
    List<Issue> more = new ArrayList<>(notes);
    more.add(note);
    return new CompoundRecord(
        id,
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
        more);
  }

  /** A builder for a record of that id. */
  public static CompoundRecordBuilder of(String id) {
    return new CompoundRecordBuilder().id(id);
  }
}
