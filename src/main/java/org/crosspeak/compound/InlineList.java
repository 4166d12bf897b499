// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosspeak.peaks.Axis;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Nucleus;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakList;
import org.jspecify.annotations.Nullable;

/** A peak list that stands in the record itself, while it is being read. */
final class InlineList {

  private static final double MAX_PPM = 2000;

  private final RecordFields fields;
  private final Experiment slot;
  private final String key;
  private final List<Peak> peaks = new ArrayList<>();
  private @Nullable Nucleus f2;
  private @Nullable Nucleus f1;
  private boolean given;

  InlineList(RecordFields fields, Experiment slot) {
    this.fields = fields;
    this.slot = slot;
    this.key = "spectra." + slot.code();
  }

  boolean isGiven() {
    return given || f1 != null || f2 != null;
  }

  void given() {
    given = true;
  }

  /** What a peak of this list looks like. */
  String expectedRow() {
    return slot.isTwoDimensional()
        ? "[f2 in ppm, f1 in ppm] or [f2, f1, intensity]"
        : "[ppm] or [ppm, intensity]";
  }

  void axis(String axis, String name, int line) {
    Optional<Nucleus> nucleus = Nucleus.ofCode(name);
    if (nucleus.isEmpty()) {
      fields.wrongValue(key + "." + axis, line, "\"" + name + "\"", "1H, 13C or 15N");
    } else if (axis.equals("f2")) {
      f2 = nucleus.get();
    } else {
      f1 = nucleus.get();
    }
  }

  void peak(List<Double> row, int index, int line) {
    int shifts = slot.isTwoDimensional() ? 2 : 1;
    boolean fits = row.size() == shifts || row.size() == shifts + 1;
    if (!fits || row.subList(0, shifts).stream().anyMatch(ppm -> Math.abs(ppm) > MAX_PPM)) {
      fields.wrongValue(key + ".peaks", line, row.toString(), expectedRow());
      return;
    }
    Double intensity = row.size() > shifts ? row.get(shifts) : null;
    double direct = shifts == 2 ? row.get(0) : Double.NaN;
    peaks.add(SpectrumJson.peak(direct, row.get(shifts - 1), intensity, index, line));
  }

  /** Hands the list on to the record. */
  void finish(SpectrumDraft draft, int line) {
    if (!given) {
      fields.wrongValue(key, line, "without \"peaks\"", "\"peaks\": [" + expectedRow() + ", …]");
      return;
    }
    Nucleus indirect = indirect();
    Nucleus first = f2 != null ? f2 : slot.isTwoDimensional() ? Nucleus.H1 : indirect;
    Nucleus second = f1 != null ? f1 : indirect;
    boolean exchanged = slot.isTwoDimensional() && first == indirect && second == Nucleus.H1;
    exchanged &= indirect != Nucleus.H1;
    boolean right = second == indirect && (first == Nucleus.H1 || !slot.isTwoDimensional());
    if (!exchanged && !right) {
      fields.wrongValue(
          key,
          line,
          "a list of " + first.code() + " against " + second.code(),
          "1H against " + indirect.code());
      return;
    }
    fields
        .builder()
        .spectrum(new SpectrumRef.GivenList(slot, list(draft, exchanged), draft.options()));
  }

  private PeakList list(SpectrumDraft draft, boolean exchanged) {
    List<Peak> upright =
        exchanged ? peaks.stream().map(p -> p.at(p.f1Ppm(), p.f2Ppm())).toList() : peaks;
    return new PeakList(
        slot.code(),
        fields.place().input(),
        slot,
        slot.isTwoDimensional() ? Axis.of(Nucleus.H1) : null,
        new Axis(indirect(), null, draft.window()),
        upright,
        List.of(),
        exchanged,
        List.of("given in the record as " + slot.code()));
  }

  private Nucleus indirect() {
    return switch (slot) {
      case HMBC15N -> Nucleus.N15;
      case NOESY, ROESY, H1 -> Nucleus.H1;
      default -> Nucleus.C13;
    };
  }
}
