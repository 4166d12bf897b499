// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openscience.cdk.exception.InvalidSmilesException;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smiles.SmilesParser;

/** Readings of a scaffold without a drawing: typical members, widened to their kind. */
final class AssertedVariants {

  private final VariantBuilder builder;
  private final String scaffold;

  AssertedVariants(VariantBuilder builder, String scaffold) {
    this.builder = builder;
    this.scaffold = scaffold;
  }

  /**
   * One variant for each kind that has a member of the candidate.
   *
   * @param kinds the kinds of compound
   * @param label the candidate
   * @param solvent the solvent as written, or null
   */
  List<Variant> of(List<AssertedClass> kinds, String label, @Nullable String solvent) {
    double sum = kinds.stream().mapToDouble(AssertedClass::prior).sum();
    List<Variant> found = new ArrayList<>(kinds.size());
    for (AssertedClass kind : kinds) {
      String smiles = kind.smiles().get(label);
      if (smiles == null) {
        throw new IllegalStateException(
            "\"" + kind.description() + "\" of " + scaffold + " has no member for " + label);
      }
      Variant typical = builder.variant(read(smiles, kind, label), scaffold, solvent);
      found.add(widened(typical, kind, Math.log(kind.prior() / sum)));
    }
    return found;
  }

  private static MappedMolecule read(String smiles, AssertedClass kind, String label) {
    try {
      IAtomContainer molecule =
          new SmilesParser(SilentChemObjectBuilder.getInstance()).parseSmiles(smiles);
      List<@Nullable String> locants = new ArrayList<>();
      for (int i = 0; i < molecule.getAtomCount(); i++) {
        locants.add(kind.locants().get(molecule.getAtom(i).getMapIdx()));
      }
      return new MappedMolecule(molecule, locants, label, true);
    } catch (InvalidSmilesException e) {
      throw new IllegalStateException("bad SMILES in a resource: " + smiles, e);
    }
  }

  private static Variant widened(Variant typical, AssertedClass kind, double logPrior) {
    int[] carbonIds = kept(typical.carbons().stream().map(CarbonSite::label).toList(), kind);
    List<CarbonSite> carbons = new ArrayList<>();
    for (CarbonSite site : typical.carbons()) {
      if (carbonIds[site.id()] >= 0) {
        carbons.add(widened(site, carbonIds[site.id()], kind));
      }
    }
    int[] protonIds = new int[typical.protons().size()];
    List<ProtonSite> protons = new ArrayList<>();
    for (ProtonSite site : typical.protons()) {
      boolean keep = carbonIds[site.carbonId()] >= 0;
      protonIds[site.id()] = keep ? protons.size() : -1;
      if (keep) {
        protons.add(widened(site, protons.size(), carbonIds[site.carbonId()], kind));
      }
    }
    return new Variant(
        kind.description(),
        logPrior,
        false,
        carbons,
        protons,
        typical.nitrogens(),
        paths(typical.paths(), protonIds, carbonIds),
        paths(typical.nitrogenPaths(), protonIds, null),
        contacts(typical.contacts(), protonIds));
  }

  private static int[] kept(List<String> labels, AssertedClass kind) {
    int[] ids = new int[labels.size()];
    Arrays.fill(ids, -1);
    int next = 0;
    for (int i = 0; i < ids.length; i++) {
      if (!kind.leftOut().contains(labels.get(i))) {
        ids[i] = next++;
      }
    }
    return ids;
  }

  private static CarbonSite widened(CarbonSite site, int id, AssertedClass kind) {
    return new CarbonSite(
        id,
        site.label(),
        site.role(),
        site.hydrogens(),
        site.atoms(),
        site.inSubstituent(),
        wide(site.shift(), kind.spread(site.role() == null ? "C" : site.role()), kind),
        site.carbonFluorineHz(),
        site.fluorines());
  }

  private static ProtonSite widened(ProtonSite site, int id, int carbon, AssertedClass kind) {
    return new ProtonSite(
        id,
        site.label(),
        site.role(),
        carbon,
        site.protons(),
        site.vicinal(),
        site.canBeDiastereotopic(),
        wide(site.shift(), kind.spread(site.role() == null ? "H" : site.role()), kind));
  }

  private static ShiftDistribution wide(
      ShiftDistribution shift, double spread, AssertedClass kind) {
    return new ShiftDistribution(
        shift.meanPpm(),
        Math.hypot(shift.scalePpm(), spread),
        shift.degreesOfFreedom(),
        kind.description() + ": " + shift.basis());
  }

  private static List<CouplingPath> paths(
      List<CouplingPath> paths, int[] protons, int @Nullable [] targets) {
    List<CouplingPath> found = new ArrayList<>();
    for (CouplingPath path : paths) {
      int proton = protons[path.protonId()];
      int target = targets == null ? path.targetId() : targets[path.targetId()];
      if (proton >= 0 && target >= 0) {
        found.add(new CouplingPath(proton, target, path.bonds(), path.couplingClass()));
      }
    }
    return found;
  }

  private static List<SpatialContact> contacts(List<SpatialContact> contacts, int[] protons) {
    List<SpatialContact> found = new ArrayList<>();
    for (SpatialContact contact : contacts) {
      int a = protons[contact.protonA()];
      int b = protons[contact.protonB()];
      if (a >= 0 && b >= 0) {
        found.add(new SpatialContact(a, b, contact.chance()));
      }
    }
    return found;
  }
}
