// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.crosspeak.report.ReportedCompound.ExpectedPeak;
import org.crosspeak.structure.Candidate;
import org.crosspeak.structure.CarbonSite;
import org.crosspeak.structure.CouplingPath;
import org.crosspeak.structure.ProtonSite;
import org.crosspeak.structure.ShiftDistribution;
import org.crosspeak.structure.StructureReading;
import org.crosspeak.structure.Variant;
import org.jspecify.annotations.Nullable;

/**
 * The cross-peaks of the alpha protons to ring carbons that are near in one candidate and further
 * in another, with the place where each candidate would show them.
 */
final class ExpectedPeaks {

  /** Bonds over which an HMBC shows most cross-peaks. */
  private static final int NEAR = 3;

  private final String alpha;
  private final Set<String> carbons = new LinkedHashSet<>();

  ExpectedPeaks(StructureReading.Supported question) {
    this.alpha = question.scaffold().roles().alphaProton();
    List<Candidate> candidates = question.candidates();
    Variant first = candidates.get(0).variants().get(0);
    for (CarbonSite carbon : first.carbons()) {
      String role = carbon.role();
      if (role != null && !carbon.inSubstituent() && tellsApart(role, candidates)) {
        carbons.add(role);
      }
    }
  }

  private boolean tellsApart(String role, List<Candidate> candidates) {
    int[] bonds = candidates.stream().mapToInt(one -> bonds(one, role)).distinct().toArray();
    int nearest = Integer.MAX_VALUE;
    for (int each : bonds) {
      nearest = Math.min(nearest, each == 0 ? Integer.MAX_VALUE : each);
    }
    return bonds.length > 1 && nearest <= NEAR;
  }

  /** Bonds from the alpha protons in the candidate's likeliest reading; 0 when too many. */
  private int bonds(Candidate candidate, String role) {
    Variant variant = candidate.variants().get(0);
    return variant.paths().stream()
        .filter(path -> isAlpha(variant, path))
        .filter(path -> role.equals(variant.carbons().get(path.targetId()).role()))
        .mapToInt(CouplingPath::bonds)
        .min()
        .orElse(0);
  }

  private boolean isAlpha(Variant variant, CouplingPath path) {
    return alpha.equals(variant.protons().get(path.protonId()).role());
  }

  /** The cross-peaks as the candidate would show them, in the order of its carbons. */
  List<ExpectedPeak> of(Candidate candidate) {
    Place proton = place(candidate, variant -> protons(variant, alpha));
    List<ExpectedPeak> peaks = new ArrayList<>();
    for (String role : carbons) {
      Place carbon = place(candidate, variant -> carbons(variant, role));
      int bonds = bonds(candidate, role);
      if (proton != null && carbon != null && bonds > 0) {
        peaks.add(
            new ExpectedPeak(
                alpha,
                role,
                bonds,
                Rounding.protonPpm(proton.ppm),
                Rounding.protonPpm(proton.spread),
                Rounding.carbonPpm(carbon.ppm),
                Rounding.carbonPpm(carbon.spread)));
      }
    }
    return peaks;
  }

  private record Place(double ppm, double spread) {}

  private static List<ShiftDistribution> protons(Variant variant, String role) {
    return variant.protons().stream()
        .filter(site -> role.equals(site.role()))
        .map(ProtonSite::shift)
        .toList();
  }

  private static List<ShiftDistribution> carbons(Variant variant, String role) {
    return variant.carbons().stream()
        .filter(site -> role.equals(site.role()))
        .map(CarbonSite::shift)
        .toList();
  }

  /** Mean and spread over all readings by their priors, or null when none has the site. */
  private static @Nullable Place place(
      Candidate candidate, Function<Variant, List<ShiftDistribution>> sites) {
    double weight = 0;
    double mean = 0;
    double square = 0;
    for (Variant variant : candidate.variants()) {
      double prior = StrictMath.exp(variant.logPrior());
      for (ShiftDistribution shift : Objects.requireNonNull(sites.apply(variant))) {
        weight += prior;
        mean += prior * shift.meanPpm();
        square += prior * (shift.meanPpm() * shift.meanPpm() + shift.scalePpm() * shift.scalePpm());
      }
    }
    if (!(weight > 0)) {
      return null;
    }
    double centre = mean / weight;
    return new Place(centre, StrictMath.sqrt(Math.max(0, square / weight - centre * centre)));
  }
}
