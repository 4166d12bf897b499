// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import org.jspecify.annotations.Nullable;

/** Expected 1H shifts of the protons on carbon. */
final class ProtonShifts {

  private static final String SITE = "H-alpha";

  private final MoleculeGraph graph;
  private final ShiftTables tables;
  private final Environments environments;
  private final RingShifts ring;
  private final ArylShifts aryl;
  private final ChainShifts chain;
  private final SystemShifts systems;

  ProtonShifts(
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
   * Distribution of the protons on a carbon.
   *
   * @param atom a carbon that bears hydrogen
   * @param role the protons' role on the scaffold, or null
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
    RingTable table = tables.ring();
    return start(atom)
        .distribution(
            table.residual(
                graph.aromatic(atom) ? "H aryl" : graph.tetrahedral(atom) ? "H chain" : "H sp2"));
  }

  private ShiftSum start(int atom) {
    ShiftSum system = systems.proton(atom);
    if (system != null) {
      return system;
    }
    String key = ShiftTables.known(tables.protons(), environments.keys(atom));
    Datum datum = key == null ? null : tables.protons().get(key);
    if (datum != null) {
      return new ShiftSum(key, datum);
    }
    if (graph.aromatic(atom)) {
      return aryl.proton(atom);
    }
    if (graph.tetrahedral(atom)) {
      return chain.proton(atom);
    }
    if (graph.triple(atom)) {
      return new ShiftSum("alkyne H", tables.base("h-alkyne"));
    }
    if (environments.alleneEnd(atom)) {
      return new ShiftSum("allene H", tables.base("h-allene"));
    }
    boolean formyl = graph.doubleTo(atom, MoleculeGraph.OXYGEN);
    if (!formyl && tables.bases().containsKey("h-vinyl")) {
      return chain.vinylProton(atom);
    }
    return formyl
        ? new ShiftSum("formyl H", tables.base("h-formyl"))
        : new ShiftSum("vinyl H", tables.base("h-vinyl-" + Math.min(2, graph.hydrogens(atom))));
  }
}
