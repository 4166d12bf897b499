// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shifts of a scaffold's own sites: the parent of the same isomer, plus what each substituent, the
 * group on nitrogen and the solvent do to the site.
 */
final class RingShifts {

  private static final String AZA = "aza";
  private static final String RING = ".ring";

  private final ShiftTables tables;
  private final RingTable ring;
  private final String label;
  private final String solvent;
  private final List<Substituent> substituents;
  private final List<String> alphaClasses;
  private final double crowding;

  /** A group on the ring: where, and its names for the group table, particular first. */
  record Substituent(String position, String name) {}

  RingShifts(
      ShiftTables tables,
      String label,
      String solvent,
      List<Substituent> substituents,
      List<String> alphaClasses) {
    this.tables = tables;
    this.ring = tables.ring();
    this.label = label;
    this.solvent = solvent;
    this.substituents = List.copyOf(substituents);
    this.alphaClasses = List.copyOf(alphaClasses);
    this.crowding = crowdingSpread();
  }

  /** Groups on the scaffold's atoms, by locant, and ring nitrogens in the place of carbons. */
  static List<Substituent> substituents(
      MoleculeGraph graph, GroupNames names, RingTable ring, String label) {
    List<Substituent> found = new ArrayList<>();
    for (int atom = 0; atom < graph.size(); atom++) {
      String locant = graph.locant(atom);
      if (locant == null || locant.equals(label) || locant.endsWith("alpha")) {
        continue;
      }
      if (graph.element(atom) == MoleculeGraph.NITROGEN
          && ring.hasPosition("C" + locant.substring(1))) {
        found.add(new Substituent("C" + locant.substring(1), AZA));
      }
      for (int other : graph.neighbours(atom)) {
        if (graph.locant(other) == null) {
          String annelated = annelated(graph, atom, other) ? RING : "";
          found.add(new Substituent(locant, names.of(other, atom) + annelated));
        }
      }
    }
    found.sort(Comparator.comparing(Substituent::position).thenComparing(Substituent::name));
    return found;
  }

  /** Whether a substituent's first atom closes a further ring with the scaffold. */
  private static boolean annelated(MoleculeGraph graph, int atom, int other) {
    for (int[] ring : graph.rings()) {
      boolean both = false;
      boolean member = false;
      for (int place : ring) {
        both |= place == atom;
        member |= place == other;
      }
      if (both && member) {
        return true;
      }
    }
    return false;
  }

  private double crowdingSpread() {
    int pairs = 0;
    for (Substituent a : substituents) {
      for (Substituent b : substituents) {
        Integer relation = ring.relation(a.position(), b.position());
        pairs += relation != null && relation == 1 ? 1 : 0;
      }
    }
    return Math.sqrt(pairs / 2.0);
  }

  /** Distribution of a scaffold site ("C-7a", "H-4"), or null when the table has no such site. */
  @Nullable ShiftDistribution of(String site) {
    Datum parent = ring.parent(label, site);
    if (parent == null) {
      return null;
    }
    ShiftSum sum = new ShiftSum(label + " " + ring.name() + " " + site, parent);
    effects(sum, site);
    return sum.distribution(ring.residual(site));
  }

  /** Adds the effects of substituents, N-alkyl class and solvent to a site's starting value. */
  void effects(ShiftSum sum, String site) {
    boolean carbon = site.startsWith("C");
    for (Substituent substituent : substituents) {
      Datum effect = effect(substituent, site, carbon);
      sum.add(substituent.position().substring(2) + "-" + substituent.name(), effect);
    }
    sum.widen(crowding * tables.base(carbon ? "crowding-c" : "crowding-h").spread());
    sum.add("N-alkyl class", ring.alkyl(label, alphaClasses, site));
    sum.add(solvent, ring.solvent(solvent, label, site));
  }

  private Datum effect(Substituent substituent, String site, boolean carbon) {
    String position = substituent.position();
    Datum row = ring.increment(label, position, substituent.name(), site);
    if (row != null) {
      return row;
    }
    return estimate(substituent, position, site, carbon);
  }

  /** Where no row stands: the relative's row and the difference of benzene increments, or these. */
  private Datum estimate(Substituent substituent, String position, String site, boolean carbon) {
    GroupTable.Effects effects = tables.groups().of(substituent.name());
    Datum scaled = scaled(effects, position, site, carbon);
    if (effects.like().isEmpty()) {
      return scaled;
    }
    Datum like = ring.increment(label, position, effects.like(), site);
    if (like == null) {
      return scaled;
    }
    Datum own = scaled(tables.groups().of(effects.like()), position, site, carbon);
    double share = tables.base("share-like").ppm();
    double extra = (carbon ? effects.carbonSpread() : effects.protonSpread()) * share;
    return new Datum(like.ppm() + scaled.ppm() - own.ppm(), Math.hypot(like.spread(), extra), 0);
  }

  private Datum scaled(GroupTable.Effects effects, String position, String site, boolean carbon) {
    double spread = carbon ? effects.carbonSpread() : effects.protonSpread();
    Integer relation = ring.relation(position, site);
    Datum any = ring.increment(label, position, "any", site);
    if (relation == null && any != null) {
      return any;
    }
    if (relation == null || (!carbon && relation == 0)) {
      return new Datum(0, spread * tables.base("share-elsewhere").ppm(), 0);
    }
    double share = relation > 1 ? tables.base("share-far").ppm() : 1;
    double benzene = (carbon ? effects.carbon() : effects.proton()).get(relation);
    Datum own = ring.scale(label, position, site);
    Datum scale = own == null ? tables.base("share-unscaled") : own;
    double total = Math.hypot(spread * share, benzene * scale.spread());
    return new Datum(benzene * scale.ppm(), total, 0);
  }
}
