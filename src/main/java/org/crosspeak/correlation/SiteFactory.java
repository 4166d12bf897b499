// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.crosspeak.peaks.Axis;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.structure.CarbonSite;
import org.crosspeak.structure.NitrogenSite;
import org.crosspeak.structure.ProtonSite;
import org.crosspeak.structure.ShiftDistribution;
import org.jspecify.annotations.Nullable;

/** Says for each site at which places it may lie and how likely each is beforehand. */
final class SiteFactory {

  private final Workspace workspace;
  private final KnownShifts known;
  private final Numbers numbers;
  private final double carbonOffset;
  private final Axis.@Nullable Window window;

  /**
   * @param carbonOffset what the carbon lists read minus what they should, ppm
   */
  SiteFactory(Workspace workspace, KnownShifts known, Numbers numbers, double carbonOffset) {
    this.workspace = workspace;
    this.known = known;
    this.numbers = numbers;
    this.carbonOffset = carbonOffset;
    this.window =
        workspace.channels().stream()
            .filter(channel -> channel.experiment() == Experiment.HMBC)
            .map(channel -> channel.set().source().f1().windowPpm())
            .filter(found -> found != null)
            .findFirst()
            .orElse(null);
  }

  Site proton(ProtonSite site) {
    StudentT density = density(site.shift(), SiteKind.PROTON);
    List<Option> options = new ArrayList<>();
    List<Placement> places = workspace.places(SiteKind.PROTON);
    double splitPrior = numbers.value("diastereotopic.prior");
    double most = numbers.value("diastereotopic.most");
    for (int p = 0; p < places.size(); p++) {
      Placement place = places.get(p);
      if (place.split() > 0 && !site.canBeDiastereotopic()) {
        continue;
      }
      double split =
          site.canBeDiastereotopic()
              ? FastMath.log(place.split() > 0 ? splitPrior : 1 - splitPrior)
              : 0;
      if (place.split() > 0) {
        split -= FastMath.log(most / place.widthPpm());
      }
      options.add(option(p, place, place.ppm(), density, split));
    }
    return site(SiteKind.PROTON, site.label(), site.role(), site.shift(), options);
  }

  Site carbon(CarbonSite site) {
    StudentT density = density(site.shift(), SiteKind.CARBON);
    List<Option> options = new ArrayList<>();
    List<Placement> places = workspace.places(SiteKind.CARBON);
    List<Integer> doublets = workspace.fluorinePlaces(site.carbonFluorineHz());
    for (int p = 0; p < places.size(); p++) {
      Placement place = places.get(p);
      if (place.split() > 0 && !doublets.contains(p)) {
        continue;
      }
      double ppm = place.ppm() - carbonOffset;
      Option direct = option(p, place, ppm, density, 0);
      Option folded = place.split() == 0 ? folded(p, place, ppm, site.shift(), density) : null;
      options.add(
          folded == null ? direct : new Option(p, LogSum.of(direct.logPrior(), folded.logPrior())));
    }
    return site(SiteKind.CARBON, site.label(), site.role(), site.shift(), options);
  }

  Site nitrogen(NitrogenSite site, double referenceOffset) {
    StudentT density = density(site.shift(), SiteKind.NITROGEN);
    List<Option> options = new ArrayList<>();
    List<Placement> places = workspace.places(SiteKind.NITROGEN);
    for (int p = 0; p < places.size(); p++) {
      Placement place = places.get(p);
      options.add(option(p, place, place.ppm() - referenceOffset, density, 0));
    }
    return site(SiteKind.NITROGEN, site.label(), site.role(), site.shift(), options);
  }

  /**
   * A carbon outside the measured window shows inside it, one window's width away. With the window
   * unknown any width from the least to the most usual is allowed.
   */
  private @Nullable Option folded(
      int index, Placement place, double ppm, ShiftDistribution shift, StudentT density) {
    if (window != null) {
      double width = window.high() - window.low();
      double outside =
          shift.meanPpm() > window.high() ? width : shift.meanPpm() < window.low() ? -width : 0;
      return outside == 0 ? null : option(index, place, ppm + outside, density, 0);
    }
    double width = FastMath.abs(shift.meanPpm() - ppm);
    double least = numbers.value("folding.window.least");
    double most = numbers.value("folding.window.most");
    if (width < least || width > most) {
      return null;
    }
    double logPrior =
        FastMath.log(numbers.value("folding.prior") * place.widthPpm() / (most - least));
    return new Option(index, logPrior);
  }

  /**
   * The expected shift, wider by what tables made from few and partly simulated compounds cannot
   * know.
   */
  private StudentT density(ShiftDistribution shift, SiteKind kind) {
    double more = kind == SiteKind.NITROGEN ? 0 : extra(kind);
    return new StudentT(
        shift.meanPpm(), FastMath.hypot(shift.scalePpm(), more), shift.degreesOfFreedom());
  }

  private double extra(SiteKind kind) {
    return numbers.value(kind == SiteKind.PROTON ? "shift.extra.proton" : "shift.extra.carbon");
  }

  private static Option option(
      int index, Placement place, double ppm, StudentT density, double extra) {
    return new Option(index, density.logDensity(ppm) + FastMath.log(place.widthPpm()) + extra);
  }

  private Site site(
      SiteKind kind,
      String label,
      @Nullable String role,
      ShiftDistribution shift,
      List<Option> options) {
    double assigned = known.of(kind, role);
    double floor = numbers.value("search.option.floor");
    List<Option> kept = new ArrayList<>();
    for (Option option : options) {
      double logPrior = option.logPrior() + knownTerm(kind, assigned, option.place());
      if (logPrior > floor) {
        kept.add(new Option(option.place(), logPrior));
      }
    }
    kept.sort(
        Comparator.comparingDouble(Option::logPrior).reversed().thenComparingInt(Option::place));
    int most = (int) numbers.value("search.options");
    List<Option> best = kept.subList(0, FastMath.min(most, kept.size()));
    return new Site(
        kind,
        label,
        role,
        shift,
        best.stream().mapToInt(Option::place).toArray(),
        best.stream().mapToDouble(Option::logPrior).toArray());
  }

  /**
   * ln of how well a place agrees with the analyst's own assignment, against a shift anywhere on
   * the axis.
   */
  private double knownTerm(SiteKind kind, double assigned, int place) {
    if (Double.isNaN(assigned)) {
      return 0;
    }
    boolean proton = kind == SiteKind.PROTON;
    double range = numbers.value(proton ? "range.proton" : "range.carbon");
    double sigma = numbers.value(proton ? "known.proton" : "known.carbon");
    double away = workspace.places(kind).get(place).ppm() - assigned;
    double wrong = numbers.value("known.wrong");
    return FastMath.log((1 - wrong) * Channel.density(away, sigma, 0.05) * range + wrong);
  }

  private record Option(int place, double logPrior) {}
}
