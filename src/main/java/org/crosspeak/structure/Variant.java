// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.List;
import java.util.Objects;

/**
 * One reading of a candidate: its sites, what they should resonate at, and which of them couple. A
 * drawn compound has one variant; a scaffold asserted without a drawing has one for each class of
 * substituents it might carry.
 *
 * @param description what the variant supposes ("as drawn", "C-3 carries H")
 * @param logPrior natural log of its share of the candidate's probability, 0 for a single one
 * @param complete whether every carbon and proton of the compound is listed; false without a
 *     drawing, where peaks of unknown substituents must be expected
 * @param carbons carbon sites; ids are the indices
 * @param protons proton sites; ids are the indices
 * @param nitrogens nitrogen sites of the scaffold; ids are the indices
 * @param paths proton to carbon, two to five bonds
 * @param nitrogenPaths proton to nitrogen, two to four bonds
 * @param contacts pairs of protons that may show an NOE
 */
public record Variant(
    String description,
    double logPrior,
    boolean complete,
    List<CarbonSite> carbons,
    List<ProtonSite> protons,
    List<NitrogenSite> nitrogens,
    List<CouplingPath> paths,
    List<CouplingPath> nitrogenPaths,
    List<SpatialContact> contacts) {

  public Variant {
    Objects.requireNonNull(description, "description must not be null");
    carbons = List.copyOf(carbons);
    protons = List.copyOf(protons);
    nitrogens = List.copyOf(nitrogens);
    paths = List.copyOf(paths);
    nitrogenPaths = List.copyOf(nitrogenPaths);
    contacts = List.copyOf(contacts);
  }

  /** The same as one of several readings. */
  Variant reading(String words, double natsOfPrior) {
    return new Variant(
        words, natsOfPrior, complete, carbons, protons, nitrogens, paths, nitrogenPaths, contacts);
  }
}
