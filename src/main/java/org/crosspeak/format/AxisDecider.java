// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.Locale;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Nucleus;
import org.crosspeak.peaks.Peak;
import org.jspecify.annotations.Nullable;

/**
 * Decides which column is 1H and which nucleus the other one is, by names and by the range of the
 * whole list. Immutable.
 */
final class AxisDecider {

  private final ShiftRules rules;

  AxisDecider(ShiftRules rules) {
    this.rules = rules;
  }

  /**
   * Decides the axes of a 2D list with at least one peak.
   *
   * @param named the experiment that name or user give, or null
   * @param carbonSaid whether a text or the user says that the other axis is 13C
   * @throws RefusedException when neither column can be 1H
   */
  AxisDecision decide(
      RawList raw, @Nullable AxisOrder asked, @Nullable Experiment named, boolean carbonSaid) {
    ColumnStatistics f2 = ColumnStatistics.of(raw.peaks(), Peak::f2Ppm, rules);
    ColumnStatistics f1 = ColumnStatistics.of(raw.peaks(), Peak::f1Ppm, rules);
    if (asked != null) {
      boolean exchange = (asked == AxisOrder.F2F1) != raw.f2First();
      Nucleus nucleus = indirect(raw, exchange ? f2 : f1, named, exchange);
      String told = "axes: as asked for, --axes " + asked.code();
      return new AxisDecision(exchange, exchange && raw.naming() != Naming.NONE, nucleus, told);
    }
    int direct = direct(raw, f2, f1, named);
    boolean exchange = direct == 1;
    ColumnStatistics indirect = exchange ? f2 : f1;
    Nucleus nucleus = indirect(raw, indirect, named, exchange);
    boolean nameless = raw.f1().nucleus() == null && raw.f2().nucleus() == null && !carbonSaid;
    if (nameless && nucleus == Nucleus.C13 && mayBeAmides(exchange ? f1 : f2, indirect, named)) {
      String told =
          "axes: F1 ("
              + indirect.span()
              + ") may be 15N of amides as well as 13C, and nothing names it: not taken for 13C";
      return new AxisDecision(exchange, exchange && raw.naming() != Naming.NONE, Nucleus.N15, told);
    }
    boolean exchanged = exchange && raw.naming() != Naming.NONE;
    if (indirect.share(nucleus) < rules.shareInRange()) {
      throw unclear(f2, f1);
    }
    String told = told(raw, exchange ? f1 : f2, indirect, nucleus, exchange);
    return new AxisDecision(exchange, exchanged, nucleus, told);
  }

  /** 0 when the source's F2 is the 1H axis, 1 when its F1 is. */
  private int direct(
      RawList raw, ColumnStatistics f2, ColumnStatistics f1, @Nullable Experiment named) {
    boolean both = f2.allProton() && f1.allProton();
    if (both) {
      boolean hetero = named == Experiment.HMBC || named == Experiment.HSQC;
      return raw.naming() == Naming.NONE && hetero && f2.max() > f1.max() ? 1 : 0;
    }
    if (f2.allProton() || f1.allProton()) {
      return f2.allProton() ? 0 : 1;
    }
    double share = rules.shareInRange();
    boolean f2Mostly = f2.protonShare() >= share;
    boolean f1Mostly = f1.protonShare() >= share;
    if (!f2Mostly && !f1Mostly) {
      throw unclear(f2, f1);
    }
    if (f2Mostly && f1Mostly) {
      return f1.max() >= f2.max() ? 0 : 1;
    }
    return f2Mostly ? 0 : 1;
  }

  private Nucleus indirect(
      RawList raw, ColumnStatistics column, @Nullable Experiment named, boolean exchange) {
    Nucleus declared = (exchange ? raw.f2() : raw.f1()).nucleus();
    Nucleus byRatio = byFrequencies(exchange ? raw.f1() : raw.f2(), exchange ? raw.f2() : raw.f1());
    declared = byRatio == null ? declared : byRatio;
    boolean fits = declared != null && column.share(declared) >= rules.shareInRange();
    if (declared != null && fits && !(exchange && declared == Nucleus.H1)) {
      return declared;
    }
    if (column.likeNitrogen() || column.carbonShare() < rules.shareInRange()) {
      return Nucleus.N15;
    }
    if (column.allProton() && !expectsCarbon(named) || isHomonuclear(named) && column.allProton()) {
      return Nucleus.H1;
    }
    return named == Experiment.HMBC15N ? Nucleus.N15 : Nucleus.C13;
  }

  /** Whether an HSQC or a list of no name lies wholly where those of peptides lie. */
  private boolean mayBeAmides(
      ColumnStatistics direct, ColumnStatistics indirect, @Nullable Experiment named) {
    boolean oneBond = named == null || named == Experiment.HSQC || named == Experiment.UNKNOWN;
    return oneBond
        && direct.count() >= rules.amide("count")
        && direct.min() >= rules.amide("h-low")
        && direct.max() <= rules.amide("h-high")
        && direct.max() >= rules.amide("h-reach")
        && indirect.min() >= rules.amide("n-low")
        && indirect.max() <= rules.amide("n-high");
  }

  /** The nucleus whose frequency stands in that ratio to the 1H axis' frequency, or null. */
  private @Nullable Nucleus byFrequencies(AxisFacts direct, AxisFacts indirect) {
    Double proton = direct.frequencyMHz();
    Double other = indirect.frequencyMHz();
    if (proton == null || other == null) {
      return null;
    }
    for (Nucleus nucleus : Nucleus.values()) {
      double expected = rules.frequencyRatio(nucleus);
      if (Math.abs(other / proton / expected - 1) < rules.ratioTolerance()) {
        return nucleus;
      }
    }
    return null;
  }

  static boolean isHomonuclear(@Nullable Experiment experiment) {
    return experiment == Experiment.COSY
        || experiment == Experiment.TOCSY
        || experiment == Experiment.NOESY
        || experiment == Experiment.ROESY;
  }

  private static boolean expectsCarbon(@Nullable Experiment named) {
    return named != null && named != Experiment.UNKNOWN && !isHomonuclear(named);
  }

  private String told(
      RawList raw,
      ColumnStatistics direct,
      ColumnStatistics indirect,
      Nucleus nucleus,
      boolean exchange) {
    String numbers = "1H spans " + direct.span() + ", " + nucleus.code() + " " + indirect.span();
    if (raw.naming() == Naming.NONE) {
      String order = exchange ? nucleus.code() + " comes first" : "1H comes first";
      return "axes: by the numbers " + order + " (" + numbers + ")";
    }
    return exchange
        ? "axes: the source's names say the opposite, the numbers decided (" + numbers + ")"
        : "axes: by the source's names, and the numbers agree (" + numbers + ")";
  }

  private RefusedException unclear(ColumnStatistics f2, ColumnStatistics f1) {
    String read = "columns that span " + f2.span() + " and " + f1.span();
    return new RefusedException(
        "axes-unclear",
        0,
        String.format(
            Locale.ROOT,
            "the two shift columns are not those of 1H and another nucleus in ppm: they span %s and %s",
            f2.span(),
            f1.span()),
        read,
        String.format(
            Locale.ROOT,
            "one column within %.0f to %.0f ppm, the other in the range of 13C, 15N or 1H",
            rules.low(Nucleus.H1),
            rules.high(Nucleus.H1)),
        "export the columns in ppm (not points or Hz), or say which is which with --axes");
  }
}
