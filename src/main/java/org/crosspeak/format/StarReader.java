// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosspeak.peaks.Nucleus;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakDetail;
import org.jspecify.annotations.Nullable;

/** Reads 2D peak lists of NEF and NMR-STAR. Immutable. */
final class StarReader implements SyntaxReader {

  @Override
  public @Nullable RawFile read(Content content, Budget budget, Problems problems) {
    String text = content.text();
    if (text.indexOf('_') < 0) {
      return null;
    }
    boolean nef = text.contains("_nef_peak.");
    boolean star = text.contains("_Peak_char.") || text.contains("_Spectral_transition_char.");
    if (!nef && !star) {
      return null;
    }
    List<RawList> lists = new ArrayList<>();
    int others = 0;
    for (StarFrame frame : StarFrame.of(StarTokens.of(text, budget), budget)) {
      String category = nef ? "_nef_spectrum_dimension" : "_spectral_dim";
      List<StarFrame.Row> dimensions = frame.rows(category);
      if (dimensions.size() == 2) {
        Frame reading = new Frame(frame, dimensions, budget, problems);
        lists.add(nef ? reading.nef() : reading.star());
      } else {
        others += dimensions.isEmpty() ? 0 : 1;
      }
    }
    if (lists.isEmpty()) {
      throw refusal(nef, others);
    }
    return new RawFile(nef ? "nef" : "nmr-star", List.of("save frames with peaks"), lists);
  }

  private static RefusedException refusal(boolean nef, int others) {
    return new RefusedException(
        "not-a-peak-list",
        0,
        others > 0 ? "its peak lists have other than 2 dimensions" : "it has no spectrum of peaks",
        nef ? "NEF" : "NMR-STAR",
        "a peak list with two dimensions",
        "export the peak list of a 2D spectrum");
  }

  /** One save frame. */
  private static final class Frame {

    private final StarFrame frame;
    private final List<StarFrame.Row> dimensions;
    private final Budget budget;
    private final Problems problems;
    private final List<Peak> peaks = new ArrayList<>();
    private final int direct;

    Frame(StarFrame frame, List<StarFrame.Row> dimensions, Budget budget, Problems problems) {
      this.frame = frame;
      this.dimensions = dimensions;
      this.budget = budget;
      this.problems = problems;
      boolean secondIsProton = nucleus(1) == Nucleus.H1;
      boolean acquired = dimensions.get(0).value("is_acquisition").equals("true");
      this.direct = nucleus(0) == Nucleus.H1 && (!secondIsProton || acquired) ? 0 : 1;
    }

    private @Nullable Nucleus nucleus(int dimension) {
      StarFrame.Row row = dimensions.get(dimension);
      String star = row.value("atom_isotope_number") + row.value("atom_type");
      String code = row.value("axis_code");
      return XeasyReader.nucleus(code.isEmpty() ? star : code);
    }

    RawList nef() {
      String last = "";
      for (StarFrame.Row row : frame.rows("_nef_peak")) {
        String id = row.value("peak_id");
        if (!id.isEmpty() && id.equals(last)) {
          continue;
        }
        last = id;
        String f2 = row.value("position_" + (direct + 1));
        String f1 = row.value("position_" + (2 - direct));
        add(f2, f1, row.value("height"), row.value("volume"), row.line());
      }
      return list();
    }

    /** The long form: one row per peak and dimension. */
    RawList star() {
      Map<String, Map<String, StarFrame.Row>> byPeak = new LinkedHashMap<>();
      for (String category : List.of("_peak_char", "_spectral_transition_char")) {
        for (StarFrame.Row row : frame.rows(category)) {
          String id = row.value("peak_id") + "/" + row.value("spectral_transition_id");
          byPeak
              .computeIfAbsent(id, key -> new LinkedHashMap<>())
              .put(row.value("spectral_dim_id"), row);
        }
      }
      Map<String, String> heights = heights();
      byPeak.forEach(
          (id, rows) -> {
            StarFrame.Row f2 = rows.get(id(direct));
            StarFrame.Row f1 = rows.get(id(1 - direct));
            StarFrame.Row any = rows.values().iterator().next();
            add(
                f2 == null ? "" : f2.value("chem_shift_val"),
                f1 == null ? "" : f1.value("chem_shift_val"),
                heights.getOrDefault(any.value("peak_id"), ""),
                "",
                any.line());
          });
      return list();
    }

    private String id(int dimension) {
      return dimensions.get(dimension).value("id");
    }

    private Map<String, String> heights() {
      Map<String, String> heights = new LinkedHashMap<>();
      for (StarFrame.Row row : frame.rows("_peak_general_char")) {
        heights.putIfAbsent(row.value("peak_id"), row.value("intensity_val"));
      }
      return heights;
    }

    private void add(String f2Text, String f1Text, String height, String volume, int line) {
      double f2 = NumberText.shift(f2Text);
      double f1 = NumberText.shift(f1Text);
      if (Double.isNaN(f2) || Double.isNaN(f1)) {
        String bad = Double.isNaN(f2) ? f2Text : f1Text;
        problems.error(
            bad.isEmpty() ? "missing-shift" : "bad-number",
            line,
            bad.isEmpty() ? "the peak lacks a shift" : "a shift is no number: \"" + bad + "\"",
            bad,
            "a shift in ppm in both dimensions",
            "correct the peak in the source and export again");
        return;
      }
      PeakDetail detail = new PeakDetail(number(volume), null, null, null, null, null, null, null);
      peaks.add(new Peak(f2, f1, number(height), line, null, detail));
      budget.row(peaks.size(), line);
    }

    private static @Nullable Double number(String text) {
      double value = NumberText.amount(text, 0, text.length(), false);
      return Double.isNaN(value) ? null : value;
    }

    private AxisFacts facts(int dimension) {
      String mhz = dimensions.get(dimension).value("spectrometer_frequency");
      return AxisFacts.of(nucleus(dimension)).at(NumberText.shift(mhz));
    }

    private RawList list() {
      List<Hint> hints = new ArrayList<>();
      frame
          .values()
          .forEach(
              (tag, value) -> {
                if (tag.contains("experiment") || tag.contains("details")) {
                  hints.add(new Hint(tag, value));
                }
              });
      hints.add(new Hint("save frame", frame.name()));
      return new RawList(
          frame.name(),
          true,
          Naming.NUCLEI,
          direct == 0,
          facts(direct),
          facts(1 - direct),
          peaks,
          hints,
          List.of("the dimension loop names the nuclei"));
    }
  }
}
