// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import org.jspecify.annotations.Nullable;

/** Expected 13C shifts of every carbon of a molecule. */
final class CarbonShifts {

  private static final String SITE = "C-alpha";

  private final MoleculeGraph graph;
  private final ShiftTables tables;
  private final Environments environments;
  private final RingShifts ring;
  private final ArylShifts aryl;
  private final ChainShifts chain;
  private final SystemShifts systems;

  CarbonShifts(
      MoleculeGraph graph,
      ShiftTables tables,
      Environments environments,
      RingShifts ring,
      SystemShifts systems) {
    this.graph = graph;
    this.tables = tables;
    this.environments = environments;
    this.ring = ring;
    this.aryl = new ArylShifts(graph, tables, environments);
    this.chain = new ChainShifts(graph, tables, environments);
    this.systems = systems;
  }

  /**
   * Distribution of a carbon.
   *
   * @param atom a carbon
   * @param role its role on the scaffold, or null
   */
  ShiftDistribution of(int atom, @Nullable String role) {
    if (SITE.equals(role)) {
      ShiftSum sum = start(atom);
      ring.effects(sum, SITE);
      return sum.distribution(tables.ring().residual(SITE));
    }
    if (role != null) {
      ShiftDistribution found = ring.of(role);
      if (found != null) {
        return found;
      }
    }
    return start(atom).distribution(residual(atom));
  }

  private ShiftSum.Residual residual(int atom) {
    RingTable table = tables.ring();
    if (graph.aromatic(atom)) {
      return table.residual("C aryl");
    }
    return table.residual(graph.tetrahedral(atom) ? "C chain" : "C sp2");
  }

  private ShiftSum start(int atom) {
    ShiftSum system = systems.carbon(atom);
    if (system != null) {
      return system;
    }
    String key = ShiftTables.known(tables.carbons(), environments.keys(atom));
    Datum datum = key == null ? null : tables.carbons().get(key);
    if (datum != null) {
      return new ShiftSum(key, datum);
    }
    if (graph.aromatic(atom)) {
      return aryl.carbon(atom);
    }
    return graph.tetrahedral(atom) ? chain.carbon(atom) : unsaturated(atom);
  }

  private ShiftSum unsaturated(int atom) {
    if (graph.triple(atom)) {
      boolean nitrile = graph.count(atom, MoleculeGraph.NITROGEN) > 0;
      return new ShiftSum(nitrile ? "nitrile" : "alkyne", tables.base(nitrile ? "cn" : "alkyne"));
    }
    if (graph.doubleTo(atom, MoleculeGraph.OXYGEN)) {
      return new ShiftSum("carbonyl", tables.base("carbonyl"));
    }
    if (graph.allene(atom)) {
      return new ShiftSum("middle of an allene", tables.base("allene"));
    }
    if (environments.alleneEnd(atom)) {
      return new ShiftSum("end of an allene", tables.base("allene-end"));
    }
    if (graph.doubleTo(atom, MoleculeGraph.CARBON)) {
      return chain.vinylCarbon(atom);
    }
    return new ShiftSum("other unsaturated carbon", tables.base("unsaturated"));
  }
}
