// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosspeak.structure.ScaffoldDefinition.Core;
import org.crosspeak.structure.ScaffoldDefinition.Isomer;
import org.jspecify.annotations.Nullable;
import org.openscience.cdk.exception.InvalidSmilesException;
import org.openscience.cdk.graph.GraphUtil;
import org.openscience.cdk.graph.invariant.Canon;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/** Takes the group off the ring system and builds every isomer from the parts. */
final class CandidateBuilder {

  private final ScaffoldMatcher matcher;
  private final Core core;

  CandidateBuilder(ScaffoldMatcher matcher) {
    this.matcher = matcher;
    this.core = matcher.definition().core();
  }

  /**
   * A built isomer.
   *
   * @param smiles its canonical SMILES
   * @param mapped the molecule that this SMILES is read to, atoms named
   */
  record Built(String smiles, MappedMolecule mapped) {}

  /**
   * The atoms next to the ring system on its sites, by the site's atom index. What the definition
   * keeps (a protecting group) is part of the ring system and left out.
   */
  Map<Integer, Integer> alphaBySite(IAtomContainer molecule, CoreMatch match) {
    Map<Integer, Integer> alpha = new LinkedHashMap<>();
    for (int site : sites(match.mappings().get(0))) {
      IAtom atom = molecule.getAtom(site);
      if (matcher.kept(molecule, site)) {
        continue;
      }
      for (IBond bond : atom.bonds()) {
        if (!match.atoms().contains(bond.getOther(atom).getIndex())) {
          alpha.put(site, bond.getOther(atom).getIndex());
        }
      }
    }
    return alpha;
  }

  /**
   * Builds the isomers for the numbering that the definition prefers; where preference leaves two,
   * the one that allows most of them, then the one whose SMILES come first. An isomer that would
   * put the group on a nitrogen without a hydrogen is left out.
   *
   * @param alphaBySite what the drawing carries on its sites and the group takes the place of
   * @param group the group
   * @return the isomers in the definition's order; empty when the ring system as drawn has no
   *     aromatic form of them
   */
  List<Built> build(
      IAtomContainer molecule, CoreMatch match, Map<Integer, Integer> alphaBySite, Group group) {
    List<Built> best = List.of();
    for (List<Integer> mapping : matcher.preferred(molecule, match.mappings())) {
      List<Built> built = new ArrayList<>();
      for (Isomer isomer : matcher.definition().candidates()) {
        if (isomer.on().stream()
            .anyMatch(position -> full(molecule, at(position, mapping), alphaBySite))) {
          continue;
        }
        Built one = build(molecule, alphaBySite, mapping, group, isomer);
        if (one == null) {
          return List.of();
        }
        built.add(one);
      }
      boolean first = best.isEmpty() || built.size() > best.size();
      if (first || (built.size() == best.size() && key(built).compareTo(key(best)) < 0)) {
        best = built;
      }
    }
    return best;
  }

  /** Whether a site without the groups in question has no hydrogen that a group could replace. */
  private boolean full(IAtomContainer molecule, int site, Map<Integer, Integer> alphaBySite) {
    return !core.aromatic()
        && !alphaBySite.containsKey(site)
        && molecule.getAtom(site).getImplicitHydrogenCount() == 0;
  }

  private static String key(List<Built> built) {
    return built.stream().map(Built::smiles).collect(Collectors.joining("\n"));
  }

  private @Nullable Built build(
      IAtomContainer molecule,
      Map<Integer, Integer> alpha,
      List<Integer> mapping,
      Group group,
      Isomer isomer) {
    IAtomContainer target = Perception.empty();
    Map<IAtom, IAtom> copies = Group.copyAtoms(molecule, Group.rest(molecule, alpha), target);
    Map<IAtom, String> locants = new HashMap<>();
    for (String position : core.positions()) {
      IAtom atom = copies.get(molecule.getAtom(at(position, mapping)));
      locants.put(atom, matcher.locant(position, molecule, mapping));
      if (core.sites().contains(position)) {
        free(atom, alpha.containsKey(at(position, mapping)));
      }
    }
    for (String position : isomer.on()) {
      IAtom site = copies.get(molecule.getAtom(at(position, mapping)));
      locants.put(group.attach(target, site), matcher.definition().info().roles().alphaCarbon());
      if (!core.aromatic()) {
        site.setImplicitHydrogenCount(site.getImplicitHydrogenCount() - 1);
      }
    }
    if (core.aromatic() && !Perception.kekulize(target)) {
      return null;
    }
    Perception.perceive(target);
    return named(target, locants, isomer.label());
  }

  /** In an aromatic ring the open valence closes by itself, elsewhere with a hydrogen. */
  private void free(IAtom site, boolean cut) {
    if (core.aromatic()) {
      site.setImplicitHydrogenCount(0);
    } else if (cut) {
      site.setImplicitHydrogenCount(site.getImplicitHydrogenCount() + 1);
    }
  }

  /** Writes the canonical SMILES and reads it again, so that the atom order is the compound's. */
  private Built named(IAtomContainer molecule, Map<IAtom, String> locants, String label) {
    int[] order = new int[molecule.getAtomCount()];
    String smiles = Perception.smiles(molecule, order);
    IAtomContainer read = read(smiles);
    List<@Nullable String> names =
        new ArrayList<>(Collections.nCopies(read.getAtomCount(), (String) null));
    for (IAtom atom : molecule.atoms()) {
      names.set(order[atom.getIndex()], locants.get(atom));
    }
    return new Built(smiles, new MappedMolecule(read, settled(read, names), label, false));
  }

  static IAtomContainer read(String smiles) {
    try {
      IAtomContainer molecule = SmilesParsers.own().parseSmiles(smiles);
      Perception.perceive(molecule);
      return molecule;
    } catch (InvalidSmilesException e) {
      throw new IllegalStateException("cannot read what was written: " + smiles, e);
    }
  }

  /** Of the namings that symmetry makes equal, the one that names the earliest atoms first. */
  private List<@Nullable String> settled(IAtomContainer molecule, List<@Nullable String> names) {
    List<CoreMatch> same =
        matcher.cores(molecule).stream().filter(match -> named(match, names)).toList();
    if (same.size() != 1 || same.get(0).mappings().size() == 1) {
      return names;
    }
    long[] classes = Canon.symmetry(molecule, GraphUtil.toAdjList(molecule));
    List<Integer> given = mapping(molecule, names);
    List<Integer> first = given;
    for (List<Integer> other : same.get(0).mappings()) {
      if (equivalent(given, other, classes) && Arrays.compare(ints(other), ints(first)) < 0) {
        first = other;
      }
    }
    List<@Nullable String> settled = new ArrayList<>(names);
    for (int i = 0; i < first.size(); i++) {
      settled.set(first.get(i), names.get(given.get(i)));
    }
    return settled;
  }

  private static boolean named(CoreMatch match, List<@Nullable String> names) {
    return match.atoms().stream().allMatch(atom -> names.get(atom) != null);
  }

  /** The atoms of the definition's positions in a built isomer. */
  List<Integer> mapping(Built built) {
    return mapping(built.mapped().molecule(), built.mapped().locants());
  }

  private List<Integer> mapping(IAtomContainer molecule, List<@Nullable String> names) {
    List<Integer> mapping = new ArrayList<>();
    for (String position : core.positions()) {
      for (int i = 0; i < names.size(); i++) {
        if ((molecule.getAtom(i).getSymbol() + "-" + position).equals(names.get(i))) {
          mapping.add(i);
        }
      }
    }
    return mapping;
  }

  private static boolean equivalent(List<Integer> one, List<Integer> other, long[] classes) {
    for (int i = 0; i < one.size(); i++) {
      if (classes[one.get(i)] != classes[other.get(i)]) {
        return false;
      }
    }
    return true;
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  private int at(String position, List<Integer> mapping) {
    return mapping.get(core.positions().indexOf(position));
  }

  private List<Integer> sites(List<Integer> mapping) {
    return core.sites().stream().map(position -> at(position, mapping)).toList();
  }
}
