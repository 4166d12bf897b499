// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosspeak.peaks.Axis;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Nucleus;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakDetail;
import org.crosspeak.peaks.PeakList;
import org.crosspeak.peaks.SetAside;
import org.jspecify.annotations.Nullable;

/**
 * Writes NMReDATA 1.1 of level 0: every shift in ppm, no assignment, because a peak list assigns
 * nothing and predicted shifts are no assignment. Immutable.
 */
final class NmredataText implements TargetWriter {

  static final String END = "\\\n";
  private static final Pattern ATTRIBUTES = Pattern.compile("\\w+=[^=;\\\\]*(; \\w+=[^=;\\\\]*)*");
  private static final Pattern LABEL = Pattern.compile("[^\\s,;=\\\\]+");
  private static final Set<String> OWN_KEYS = Set.of("I", "E", "W1", "W2", "S", "N", "L");

  @Override
  public Set<ListPart> holds(boolean twoDimensional) {
    return twoDimensional
        ? Set.of(
            ListPart.EXPERIMENT,
            ListPart.NUCLEI,
            ListPart.INTENSITY,
            ListPart.VOLUME,
            ListPart.WIDTH_F1,
            ListPart.WIDTH_F2)
        : Set.of(
            ListPart.EXPERIMENT,
            ListPart.NUCLEI,
            ListPart.INTENSITY,
            ListPart.VOLUME,
            ListPart.MULTIPLICITY,
            ListPart.PROTONS);
  }

  @Override
  public boolean marks(SetAside aside) {
    return false;
  }

  @Override
  public @Nullable String refusal(PeakList list) {
    return list.experiment() == Experiment.UNKNOWN
        ? "NMReDATA names the experiment of every list and this one has none; say it with"
            + " --experiment"
        : null;
  }

  @Override
  public String text(List<TargetList> lists) {
    StringBuilder text = new StringBuilder(1024);
    text.append("\n  crosspeak\n\n  0  0  0  0  0  0  0  0  0  0999 V2000\nM  END\n");
    header(text);
    spectra(text, lists);
    return text.append("$$$$\n").toString();
  }

  /** The tags that every record needs: the version of the format and its level. */
  static void header(StringBuilder text) {
    tag(text, "VERSION").append("1.1").append(END).append('\n');
    tag(text, "LEVEL").append("0").append(END).append('\n');
  }

  /** A tag a list, each with the blank line after it. */
  static void spectra(StringBuilder text, List<TargetList> lists) {
    Map<String, Integer> times = new HashMap<>();
    for (TargetList list : lists) {
      String name = tagName(list.list());
      int time = times.merge(name, 1, Integer::sum);
      tag(text, time == 1 ? name : name + "#" + time);
      spectrum(text, list);
      text.append('\n');
    }
  }

  /** Begins a tag; what follows ends with an empty line. */
  static StringBuilder tag(StringBuilder text, String name) {
    return text.append(">  <NMREDATA_").append(name).append(">\n");
  }

  private static String tagName(PeakList list) {
    if (list.f2() == null) {
      return "1D_" + list.f1().nucleus().code();
    }
    String transfer =
        switch (list.experiment()) {
          case HSQC, ADEQUATE -> "1J";
          case H2BC -> "2J";
          case TOCSY -> "TJ";
          case NOESY, ROESY -> "D";
          default -> "NJ";
        };
    return "2D_" + list.f1().nucleus().code() + "_" + transfer + "_" + Nucleus.H1.code();
  }

  private static void spectrum(StringBuilder text, TargetList list) {
    Axis observed = list.list().f2() == null ? list.list().f1() : list.list().f2();
    Double larmor = observed == null ? null : observed.frequencyMHz();
    if (larmor != null) {
      text.append("Larmor=").append(PlainNumber.of(larmor)).append(END);
    }
    if (list.twoDimensional()) {
      String experiment = list.list().experiment().code().toUpperCase(Locale.ROOT);
      text.append("CorrType=").append(experiment).append(END);
    }
    for (Peak peak : list.rows()) {
      text.append(PlainNumber.of(peak.f1Ppm()));
      if (list.twoDimensional()) {
        text.append('/').append(PlainNumber.of(peak.f2Ppm()));
      }
      attributes(text, peak, list.twoDimensional());
      text.append(END);
    }
  }

  private static void attributes(StringBuilder text, Peak peak, boolean twoDimensional) {
    PeakDetail detail = peak.detail();
    number(text, "I", peak.intensity());
    number(text, "E", detail.volume());
    if (twoDimensional) {
      number(text, "W1", detail.widthF1Hz());
      number(text, "W2", detail.widthF2Hz());
    } else {
      word(text, "S", detail.multiplicity());
      count(text, detail.protons());
      label(text, detail.annotation());
    }
    String flags = detail.flags();
    if (flags != null && ATTRIBUTES.matcher(flags).matches()) {
      for (String attribute : flags.split("; ")) {
        if (!OWN_KEYS.contains(attribute.substring(0, attribute.indexOf('=')))) {
          text.append(", ").append(attribute);
        }
      }
    }
  }

  private static void number(StringBuilder text, String key, @Nullable Double value) {
    if (value != null) {
      text.append(", ").append(key).append('=').append(PlainNumber.of(value));
    }
  }

  /** The number of nuclei, which is whole unless the source says otherwise. */
  private static void count(StringBuilder text, @Nullable Double protons) {
    if (protons != null && protons == Math.rint(protons)) {
      text.append(", N=").append(protons.longValue());
    } else {
      number(text, "N", protons);
    }
  }

  /** Only a label that NMReDATA can hold; a sentence is left out. */
  private static void label(StringBuilder text, @Nullable String annotation) {
    if (annotation != null && LABEL.matcher(annotation).matches()) {
      text.append(", L=").append(annotation);
    }
  }

  /** A word without the characters that mean something in a tag. */
  private static void word(StringBuilder text, String key, @Nullable String value) {
    if (value != null) {
      String bare = Problems.oneLine(value).replaceAll("[;\\\\=]", " ").strip();
      text.append(", ").append(key).append('=').append(bare);
    }
  }
}
