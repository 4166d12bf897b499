// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.crosspeak.structure.Candidate;
import org.crosspeak.structure.CarbonSite;
import org.crosspeak.structure.ProtonSite;
import org.crosspeak.structure.ShiftDistribution;
import org.crosspeak.structure.StructureReading;
import org.crosspeak.structure.Variant;

/**
 * A question whose expected shifts are moved at random, each site of each candidate on its own:
 * what the model meets when a compound carries groups that its tables do not know.
 */
final class MovedShifts {

  private static final double LEAST_CARBON = 1.0;
  private static final double MOST_CARBON = 2.0;
  private static final double LEAST_PROTON = 0.08;
  private static final double MOST_PROTON = 0.2;

  private final Random random;
  private final double carbonPpm;
  private final double protonPpm;

  private MovedShifts(String seed) {
    this.random = new Random(seed.hashCode());
    double level = random.nextDouble();
    this.carbonPpm = LEAST_CARBON + level * (MOST_CARBON - LEAST_CARBON);
    this.protonPpm = LEAST_PROTON + level * (MOST_PROTON - LEAST_PROTON);
  }

  /** How far, in words. */
  static String words() {
    return "13C by "
        + LEAST_CARBON
        + " to "
        + MOST_CARBON
        + " ppm, 1H by "
        + LEAST_PROTON
        + " to "
        + MOST_PROTON
        + " ppm (standard deviation, drawn for each case)";
  }

  /**
   * The question with its shifts moved; the same seed moves them alike.
   *
   * @param seed the case
   */
  static StructureReading.Supported of(StructureReading.Supported question, String seed) {
    MovedShifts moved = new MovedShifts(seed);
    List<Candidate> candidates = new ArrayList<>();
    for (Candidate candidate : question.candidates()) {
      candidates.add(
          new Candidate(
              candidate.label(),
              candidate.smiles(),
              candidate.variants().stream().map(moved::variant).toList()));
    }
    return new StructureReading.Supported(
        question.scaffold(),
        candidates,
        question.drawn(),
        question.asserted(),
        question.mayBeHigh(),
        question.notes());
  }

  private Variant variant(Variant from) {
    List<CarbonSite> carbons = new ArrayList<>();
    for (CarbonSite site : from.carbons()) {
      carbons.add(
          new CarbonSite(
              site.id(),
              site.label(),
              site.role(),
              site.hydrogens(),
              site.atoms(),
              site.inSubstituent(),
              moved(site.shift(), carbonPpm),
              site.carbonFluorineHz(),
              site.fluorines()));
    }
    List<ProtonSite> protons = new ArrayList<>();
    for (ProtonSite site : from.protons()) {
      protons.add(
          new ProtonSite(
              site.id(),
              site.label(),
              site.role(),
              site.carbonId(),
              site.protons(),
              site.vicinal(),
              site.canBeDiastereotopic(),
              moved(site.shift(), protonPpm)));
    }
    return new Variant(
        from.description(),
        from.logPrior(),
        from.complete(),
        carbons,
        protons,
        from.nitrogens(),
        from.paths(),
        from.nitrogenPaths(),
        from.contacts());
  }

  private ShiftDistribution moved(ShiftDistribution shift, double ppm) {
    return new ShiftDistribution(
        shift.meanPpm() + ppm * random.nextGaussian(),
        shift.scalePpm(),
        shift.degreesOfFreedom(),
        shift.basis());
  }
}
