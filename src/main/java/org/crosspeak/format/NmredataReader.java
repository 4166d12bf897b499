// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.ArrayList;
import java.util.List;
import org.crosspeak.peaks.Nucleus;
import org.jspecify.annotations.Nullable;

/** Reads NMReDATA: SDF whose tags hold assignment and correlations. Immutable. */
final class NmredataReader implements SyntaxReader {

  private static final String MARKER = "<NMREDATA_";

  @Override
  public @Nullable RawFile read(Content content, Budget budget, Problems problems) {
    if (content.text().indexOf('<') < 0 || !content.text().contains(MARKER)) {
      return null;
    }
    List<SdfTag> tags = new SdfTags(budget).of(content.text());
    boolean several = tags.stream().anyMatch(tag -> tag.record() > 1);
    List<RawList> lists = new ArrayList<>();
    NmredataLabels labels = new NmredataLabels(List.of());
    int record = 0;
    for (SdfTag tag : tags) {
      if (tag.record() != record) {
        record = tag.record();
        labels = new NmredataLabels(tagsOf(tags, record));
      }
      RawList list = list(tag, labels, several, budget, problems);
      if (list != null) {
        lists.add(list);
      }
    }
    if (lists.isEmpty()) {
      throw new RefusedException(
          "not-a-peak-list",
          0,
          "this is an NMReDATA record without a spectrum that has peaks",
          "no NMREDATA_2D_ tag with correlations",
          "a tag such as NMREDATA_2D_13C_NJ_1H with pairs",
          "export the record with its 2D spectra, or export the peak tables");
    }
    return new RawFile("nmredata", List.of("an SDF with NMReDATA tags"), lists);
  }

  private static List<SdfTag> tagsOf(List<SdfTag> tags, int record) {
    return tags.stream().filter(tag -> tag.record() == record).toList();
  }

  private static @Nullable RawList list(
      SdfTag tag, NmredataLabels labels, boolean several, Budget budget, Problems problems) {
    boolean twoD = tag.name().startsWith("2D_");
    if (!twoD && !tag.name().startsWith("1D_")) {
      return null;
    }
    NmredataPeaks peaks = new NmredataPeaks(labels, budget, problems);
    if (twoD) {
      tag.lines().forEach(peaks::pair);
    } else {
      tag.lines().forEach(peaks::line);
    }
    if (peaks.peaks().isEmpty()) {
      problems.note("empty-list", 0, "the tag " + tag.name() + " holds no peak", null);
      return null;
    }
    String bare = tag.name().replaceFirst("#\\d+$", "");
    String[] parts = bare.split("_", -1);
    double larmor = NumberText.shift(tag.value("Larmor"));
    AxisFacts f1 = AxisFacts.of(Nucleus.ofCode(parts[1]).orElse(null));
    AxisFacts f2 = AxisFacts.of(Nucleus.ofCode(parts[parts.length - 1]).orElse(null));
    f1 = twoD ? f1 : f1.at(larmor);
    f2 = twoD ? f2.at(larmor) : AxisFacts.NONE;
    List<Hint> hints = new ArrayList<>();
    hints.add(new Hint("CorrType", tag.value("CorrType") + tag.value("CorType")));
    hints.add(new Hint("tag", bare));
    hints.add(new Hint("pulse program", tag.value("Pulseprogram")));
    String name = several ? tag.record() + ":" + tag.name() : tag.name();
    List<String> told = List.of(peaks.told());
    return new RawList(name, twoD, Naming.NUCLEI, false, f2, f1, peaks.peaks(), hints, told);
  }
}
