// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openscience.cdk.interfaces.IAtomContainer;

/**
 * Shifts of aromatic ring systems: those of the unsubstituted parent, and in the ring of the atom
 * what each group and each further ring nitrogen does, by benzene and pyridine increments.
 */
final class SystemShifts {

  private static final int SIX = 6;

  private final MoleculeGraph graph;
  private final ShiftTables tables;
  private final Environments environments;
  private final @Nullable RingSystem[] systemOf;
  private final int[] placeOf;
  private final int[] matchOf;
  private final IAtomContainer molecule;
  private final RingNitrogens nitrogens;
  private boolean matched;

  /**
   * @param molecule what the graph was read from
   */
  SystemShifts(
      IAtomContainer molecule, MoleculeGraph graph, ShiftTables tables, Environments environments) {
    this.graph = graph;
    this.tables = tables;
    this.environments = environments;
    this.systemOf = new RingSystem[graph.size()];
    this.placeOf = new int[graph.size()];
    this.matchOf = new int[graph.size()];
    this.molecule = molecule;
    this.nitrogens = new RingNitrogens(graph, tables);
  }

  /** The ring system of an atom, or null; patterns are looked for when the first atom needs one. */
  private @Nullable RingSystem system(int atom) {
    if (tables.systems().isEmpty() || !graph.aromatic(atom) || benzene(atom)) {
      return null;
    }
    if (!matched) {
      matched = true;
      match(tables.systems());
    }
    return systemOf[atom];
  }

  /** Whether an atom belongs to a benzene ring to which no other ring is fused. */
  private boolean benzene(int atom) {
    int own = 0;
    for (int[] ring : graph.rings()) {
      if (place(atom, ring) >= 0) {
        own++;
        if (ring.length != SIX || !Arrays.stream(ring).allMatch(this::lone)) {
          return false;
        }
      }
    }
    return own == 1;
  }

  /** Whether an atom is an aromatic carbon of a single ring. */
  private boolean lone(int atom) {
    int rings = 0;
    for (int[] ring : graph.rings()) {
      rings += place(atom, ring) >= 0 ? 1 : 0;
    }
    return rings == 1 && graph.isCarbon(atom) && graph.aromatic(atom);
  }

  private void match(List<RingSystem> systems) {
    int[] atomOf = new int[molecule.getAtomCount()];
    for (int atom = 0; atom < graph.size(); atom++) {
      atomOf[graph.drawn(atom)] = atom;
    }
    int number = 0;
    for (RingSystem system : systems) {
      for (int[] match : system.pattern().matchAll(molecule).uniqueAtoms()) {
        int[] atoms = Arrays.stream(match).map(at -> atomOf[at]).toArray();
        if (Arrays.stream(atoms).allMatch(atom -> systemOf[atom] == null)) {
          number++;
          for (int i = 0; i < atoms.length; i++) {
            systemOf[atoms[i]] = system;
            placeOf[atoms[i]] = i;
            matchOf[atoms[i]] = number;
          }
        }
      }
    }
  }

  /** Expected shift of a carbon, or null when it belongs to no known ring system. */
  @Nullable ShiftSum carbon(int atom) {
    RingSystem system = system(atom);
    if (system == null || system.carbon().get(placeOf[atom]).isNaN()) {
      return null;
    }
    double ppm = system.carbon().get(placeOf[atom]);
    return around(atom, system.name(), new Datum(ppm, system.carbonSpread(), 0), true);
  }

  /** Expected shift of the proton on a carbon, or null. */
  @Nullable ShiftSum proton(int atom) {
    RingSystem system = system(atom);
    if (system == null || system.proton().get(placeOf[atom]).isNaN()) {
      return null;
    }
    double ppm = system.proton().get(placeOf[atom]);
    return around(atom, system.name(), new Datum(ppm, system.protonSpread(), 0), false);
  }

  private ShiftSum around(int atom, String name, Datum start, boolean carbon) {
    ShiftSum sum = new ShiftSum(name, start);
    int crowd = 0;
    boolean beside = false;
    for (int other = 0; other < graph.size(); other++) {
      if (matchOf[other] != matchOf[atom]) {
        continue;
      }
      int apart = apart(atom, other);
      if (apart >= 0) {
        beside |= aza(sum, other, apart, carbon);
        crowd += groups(sum, other, apart, carbon);
      }
    }
    if (carbon && beside) {
      nitrogens.between(sum, atom);
    }
    if (carbon) {
      nitrogens.saturated(sum, atom);
    }
    if (crowd > 1) {
      sum.widen(tables.base(carbon ? "crowding-c" : "crowding-h").spread() * (crowd - 1));
    }
    return sum;
  }

  /** Adds what a nitrogen does where the parent has a carbon; whether it stands beside the atom. */
  private boolean aza(ShiftSum sum, int other, int apart, boolean carbon) {
    RingSystem system = systemOf[other];
    boolean replaced =
        system != null && !graph.isCarbon(other) && !system.carbon().get(placeOf[other]).isNaN();
    if (replaced && apart > 0) {
      sum.add("ring N", tables.base((carbon ? "" : "h-") + "aza6-" + apart));
    }
    return replaced && apart == 1;
  }

  /** Adds what the groups on a ring atom do; how many of them stand beside the atom in question. */
  private int groups(ShiftSum sum, int other, int apart, boolean carbon) {
    int near = 0;
    for (int group : graph.neighbours(other)) {
      if (matchOf[group] == matchOf[other] || !graph.isCarbon(other)) {
        continue;
      }
      GroupTable.Effects effects = tables.groups().of(environments.groupKeys(group, other));
      if (carbon && apart == 0) {
        nitrogens.ipso(sum, environments.token(group, other), effects, other);
      } else if (apart > 0) {
        double ppm = (carbon ? effects.carbon() : effects.proton()).get(apart);
        double spread = carbon ? effects.carbonSpread() : effects.protonSpread();
        sum.add(environments.token(group, other), ppm, spread);
      }
      near += apart <= 1 ? 1 : 0;
    }
    return near;
  }

  /** Bonds between two atoms around the ring that they share, or -1; a six-membered one first. */
  private int apart(int a, int b) {
    int found = -1;
    for (int[] ring : graph.rings()) {
      int first = place(a, ring);
      int second = place(b, ring);
      if (first >= 0 && second >= 0 && (found < 0 || ring.length == SIX)) {
        int around = Math.abs(first - second);
        found = Math.min(around, ring.length - around);
      }
    }
    return Math.min(found, 3);
  }

  private static int place(int atom, int[] ring) {
    for (int i = 0; i < ring.length; i++) {
      if (ring[i] == atom) {
        return i;
      }
    }
    return -1;
  }
}
