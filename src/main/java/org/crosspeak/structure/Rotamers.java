// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A compound whose ring shows two sets of lines, because a group on it turns slowly about its bond
 * (the amide of N-Boc): each ring carbon and its protons stand twice, and the cross-peaks between
 * ring sites connect lines of the same set.
 */
final class Rotamers {

  private final Variant single;
  private final Map<Integer, Integer> carbonTwin = new HashMap<>();
  private final Map<Integer, Integer> protonTwin = new HashMap<>();

  private Rotamers(Variant single) {
    this.single = single;
  }

  /**
   * Both readings, with priors: one set of lines, and two.
   *
   * @param apart share of such compounds whose lines are seen apart, above 0 and below 1
   */
  static List<Variant> of(Variant single, double apart) {
    return List.of(
        with(single, single.description(), Math.log(1 - apart)),
        new Rotamers(single).doubled(apart));
  }

  private static Variant with(Variant of, String description, double logPrior) {
    return new Variant(
        description,
        of.logPrior() + logPrior,
        of.complete(),
        of.carbons(),
        of.protons(),
        of.nitrogens(),
        of.paths(),
        of.nitrogenPaths(),
        of.contacts());
  }

  private Variant doubled(double apart) {
    List<CarbonSite> carbons = carbons();
    List<ProtonSite> protons = protons();
    return new Variant(
        "two rotamers",
        single.logPrior() + Math.log(apart),
        single.complete(),
        carbons,
        protons,
        single.nitrogens(),
        paths(),
        single.nitrogenPaths(),
        single.contacts());
  }

  private List<CarbonSite> carbons() {
    List<CarbonSite> carbons = new ArrayList<>(single.carbons());
    for (CarbonSite site : single.carbons()) {
      if (site.role() != null && !site.inSubstituent()) {
        carbonTwin.put(site.id(), carbons.size());
        carbons.add(
            new CarbonSite(
                carbons.size(),
                site.label() + " (rotamer)",
                null,
                site.hydrogens(),
                site.atoms(),
                false,
                site.shift(),
                site.carbonFluorineHz(),
                site.fluorines()));
      }
    }
    return carbons;
  }

  private List<ProtonSite> protons() {
    List<ProtonSite> protons = new ArrayList<>(single.protons());
    for (ProtonSite site : single.protons()) {
      Integer carbon = carbonTwin.get(site.carbonId());
      if (carbon != null) {
        protonTwin.put(site.id(), protons.size());
        int half = Math.max(1, site.protons() / 2);
        protons.set(
            site.id(), halved(site, site.id(), site.label(), site.role(), site.carbonId(), half));
        protons.add(halved(site, protons.size(), site.label() + " (rotamer)", null, carbon, half));
      }
    }
    return protons;
  }

  private static ProtonSite halved(
      ProtonSite site, int id, String label, @Nullable String role, int carbon, int protons) {
    return new ProtonSite(
        id, label, role, carbon, protons, site.vicinal(), site.canBeDiastereotopic(), site.shift());
  }

  private List<CouplingPath> paths() {
    List<CouplingPath> paths = new ArrayList<>(single.paths());
    for (CouplingPath path : single.paths()) {
      Integer proton = protonTwin.get(path.protonId());
      Integer carbon = carbonTwin.get(path.targetId());
      if (proton != null || carbon != null) {
        paths.add(
            new CouplingPath(
                proton == null ? path.protonId() : proton,
                carbon == null ? path.targetId() : carbon,
                path.bonds(),
                path.couplingClass()));
      }
    }
    return paths;
  }
}
