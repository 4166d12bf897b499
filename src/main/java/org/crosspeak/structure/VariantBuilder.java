// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.crosspeak.peaks.Recent;
import org.jspecify.annotations.Nullable;

/**
 * Lists the sites of a candidate with their expected shifts, the coupling paths between them and
 * the proton pairs near enough for an NOE.
 */
final class VariantBuilder implements Variants {

  /** Members kept; of a usual one takes some 15 kB. */
  private static final int RECENT = 1024;

  private final ShiftResources resources;
  private final Recent<Member, Variant> members = new Recent<>(RECENT);

  /** A member of a class that was asserted and not drawn. */
  record Member(
      String scaffold, String label, @Nullable String solvent, Map<String, String> groups) {}

  /**
   * A builder on the tables of the resources.
   *
   * @param resources where the tables come from
   */
  VariantBuilder(ShiftResources resources) {
    this.resources = Objects.requireNonNull(resources, "resources must not be null");
  }

  /** A builder on the tables that the program carries. */
  static VariantBuilder fromResources() {
    return new VariantBuilder(new ShiftResources());
  }

  @Override
  public List<Variant> of(
      MappedMolecule molecule, ScaffoldDefinition scaffold, @Nullable String solvent) {
    Variant single = variant(molecule, scaffold.name(), solvent);
    return hasRotamers(molecule, scaffold)
        ? Rotamers.of(single, scaffold.core().rotamers().share())
        : List.of(single);
  }

  private static boolean hasRotamers(MappedMolecule molecule, ScaffoldDefinition scaffold) {
    if (scaffold.core().rotamers().smarts().isEmpty()) {
      return false;
    }
    ScaffoldMatcher matcher = new ScaffoldMatcher(scaffold);
    for (int atom = 0; atom < molecule.locants().size(); atom++) {
      if (molecule.locants().get(atom) != null && matcher.hasRotamers(molecule.molecule(), atom)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public @Nullable Elaboration elaboration(
      String label, ScaffoldDefinition scaffold, @Nullable String solvent) {
    MemberLibrary members = resources.members(scaffold.name());
    return members == null
        ? null
        : new MemberElaboration(members, this, scaffold.name(), label, solvent);
  }

  @Override
  public boolean knows(String scaffold) {
    return resources.knows(scaffold);
  }

  @Override
  public Map<String, String> ruleSets() {
    return resources.ruleSets();
  }

  @Override
  public Map<String, String> ruleSets(String scaffold) {
    return resources.ruleSets(scaffold);
  }

  /** A member of an asserted class: the same ones are asked for with every compound. */
  Variant member(Member member, Function<Member, Variant> built) {
    return members.get(member, built);
  }

  /**
   * The reading of a drawn molecule.
   *
   * @param molecule the candidate
   * @param scaffold the scaffold's name
   * @param solvent the solvent as written, or null
   */
  Variant variant(MappedMolecule molecule, String scaffold, @Nullable String solvent) {
    ShiftTables tables = resources.tables(scaffold);
    CouplingTable couplings = resources.couplings(scaffold);
    String label = molecule.label();
    MoleculeGraph graph = MoleculeGraph.of(molecule);
    SiteMap sites = new SiteMap(graph, label);
    GroupNames names = new GroupNames(graph);
    Environments environments = new Environments(graph, names, label);
    List<String> classes = alphaClasses(graph, sites, environments);
    List<RingShifts.Substituent> groups =
        RingShifts.substituents(graph, names, tables.ring(), label);
    String key = tables.ring().solventKey(solvent);
    RingShifts ring = new RingShifts(tables, label, key, groups, classes);
    SystemShifts systems = new SystemShifts(molecule.molecule(), graph, tables, environments);
    List<CarbonSite> carbons =
        carbons(graph, sites, tables, new CarbonShifts(graph, tables, environments, ring, systems));
    List<ProtonSite> protons =
        protons(
            graph, sites, carbons, new ProtonShifts(graph, tables, environments, ring, systems));
    NitrogenSites nitrogens = new NitrogenSites(graph, tables, names, label);
    int[] atoms = nitrogens.atoms();
    CouplingPaths paths = new CouplingPaths(graph, sites, couplings, label);
    return new Variant(
        "as drawn",
        0,
        true,
        carbons,
        protons,
        nitrogens.sites(atoms),
        paths.carbons(),
        paths.nitrogens(atoms),
        new ProtonContacts(graph, sites, couplings, label).all());
  }

  private static List<String> alphaClasses(
      MoleculeGraph graph, SiteMap sites, Environments environments) {
    if (sites.alpha() < 0) {
      return List.of("other");
    }
    int nitrogen = -1;
    for (int other : graph.neighbours(sites.alpha())) {
      nitrogen = graph.locant(other) == null ? nitrogen : other;
    }
    String exact = environments.alphaClass(sites.alpha(), nitrogen);
    return List.of(exact, "H" + graph.hydrogens(sites.alpha()), "other");
  }

  private static List<CarbonSite> carbons(
      MoleculeGraph graph, SiteMap sites, ShiftTables tables, CarbonShifts shifts) {
    SiteNames names = new SiteNames(graph, sites);
    List<CarbonSite> found = new ArrayList<>(sites.carbons().size());
    for (int id = 0; id < sites.carbons().size(); id++) {
      int[] atoms = sites.carbons().get(id);
      int atom = atoms[0];
      String role = sites.role(atom);
      int fluorines = graph.count(atom, MoleculeGraph.FLUORINE);
      double coupling =
          fluorines == 0
              ? 0
              : tables.base("j-cf-" + (graph.tetrahedral(atom) ? "sp3-" : "") + fluorines).ppm();
      found.add(
          new CarbonSite(
              id,
              names.carbon(atom),
              role,
              graph.hydrogens(atom),
              atoms.length,
              sites.inSubstituent(atom),
              shifts.of(atom, role),
              coupling,
              fluorines));
    }
    return found;
  }

  private static List<ProtonSite> protons(
      MoleculeGraph graph, SiteMap sites, List<CarbonSite> carbons, ProtonShifts shifts) {
    List<ProtonSite> found = new ArrayList<>(sites.bearers().size());
    for (int id = 0; id < sites.bearers().size(); id++) {
      int carbon = sites.bearers().get(id);
      CarbonSite bearer = carbons.get(carbon);
      int atom = sites.carbons().get(carbon)[0];
      String role = SiteMap.protonRole(bearer.role());
      found.add(
          new ProtonSite(
              id,
              SiteNames.proton(bearer.label(), role),
              role,
              carbon,
              bearer.hydrogens() * bearer.atoms(),
              sites.vicinal(atom),
              sites.canBeDiastereotopic(atom),
              shifts.of(atom, role)));
    }
    return found;
  }
}
