// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openscience.cdk.exception.InvalidSmilesException;
import org.openscience.cdk.interfaces.IAtomContainer;

/**
 * Members of a compound class as drawings, one group added at a time. The description of a reading
 * says which member it is.
 */
final class MemberElaboration implements Elaboration {

  private static final String PLAIN = "H";

  private final MemberLibrary library;
  private final VariantBuilder builder;
  private final String scaffold;
  private final String label;
  private final @Nullable String solvent;

  MemberElaboration(
      MemberLibrary library,
      VariantBuilder builder,
      String scaffold,
      String label,
      @Nullable String solvent) {
    this.library = library;
    this.builder = builder;
    this.scaffold = scaffold;
    this.label = label;
    this.solvent = solvent;
  }

  @Override
  public List<Variant> start() {
    List<Variant> members = new ArrayList<>();
    for (MemberLibrary.Choice alkyl : library.alkyls()) {
      Map<String, String> groups = new TreeMap<>();
      groups.put("R", alkyl.name());
      members.add(variant(groups));
    }
    return members;
  }

  @Override
  public List<Variant> next(Variant reading) {
    Map<String, String> groups = parse(reading.description());
    List<Variant> members = new ArrayList<>();
    if (!library.head().isEmpty() && !groups.containsKey(library.head())) {
      for (MemberLibrary.Choice choice : library.headGroups()) {
        members.add(with(groups, library.head(), choice));
      }
    }
    if (library.sites().stream().filter(groups::containsKey).count() < library.most()) {
      for (String site : library.sites()) {
        if (!groups.containsKey(site)) {
          library.siteGroups().forEach(choice -> members.add(with(groups, site, choice)));
        }
      }
    }
    return members;
  }

  @Override
  public Variant like(Variant reading) {
    return variant(parse(reading.description()));
  }

  private Variant with(Map<String, String> groups, String slot, MemberLibrary.Choice choice) {
    Map<String, String> more = new TreeMap<>(groups);
    more.put(slot, choice.name());
    return variant(more);
  }

  private Variant variant(Map<String, String> groups) {
    return builder.member(
        new VariantBuilder.Member(scaffold, label, solvent, Map.copyOf(groups)),
        member -> built(groups));
  }

  private Variant built(Map<String, String> groups) {
    Variant drawn = builder.variant(read(smiles(groups)), scaffold, solvent);
    return new Variant(
        describe(groups),
        logPrior(groups),
        false,
        drawn.carbons(),
        drawn.protons(),
        drawn.nitrogens(),
        drawn.paths(),
        drawn.nitrogenPaths(),
        drawn.contacts());
  }

  private static String describe(Map<String, String> groups) {
    List<String> parts = new ArrayList<>();
    groups.forEach((slot, name) -> parts.add(slot + " = " + name));
    return String.join("; ", parts);
  }

  private static Map<String, String> parse(String description) {
    Map<String, String> groups = new TreeMap<>();
    for (String part : description.split("; ")) {
      int at = part.indexOf(" = ");
      groups.put(part.substring(0, at), part.substring(at + 3));
    }
    return groups;
  }

  private double logPrior(Map<String, String> groups) {
    double log = 0;
    for (Map.Entry<String, String> group : groups.entrySet()) {
      log += Math.log(choice(group.getKey(), group.getValue()).share());
    }
    boolean headed = groups.containsKey(library.head());
    if (!library.head().isEmpty()) {
      log += Math.log(headed ? 1 - library.headPlain() : library.headPlain());
    }
    for (String site : library.sites()) {
      log += Math.log(groups.containsKey(site) ? library.sitePrior() : 1 - library.sitePrior());
    }
    return log;
  }

  private MemberLibrary.Choice choice(String slot, String name) {
    List<MemberLibrary.Choice> choices =
        slot.equals("R")
            ? library.alkyls()
            : slot.equals(library.head()) ? library.headGroups() : library.siteGroups();
    return choices.stream().filter(choice -> choice.name().equals(name)).findFirst().orElseThrow();
  }

  private String smiles(Map<String, String> groups) {
    String smiles = library.templates().get(label);
    if (smiles == null) {
      throw new IllegalStateException(scaffold + " has no template for " + label);
    }
    smiles = smiles.replace("{R}", choice("R", groups.get("R")).smiles());
    List<String> slots = new ArrayList<>(library.sites());
    slots.add(library.head());
    for (String slot : slots) {
      String name = groups.getOrDefault(slot, PLAIN);
      smiles =
          smiles.replace(
              "{" + slot + "}", name.equals(PLAIN) ? "" : "(" + choice(slot, name).smiles() + ")");
    }
    return smiles;
  }

  private MappedMolecule read(String smiles) {
    try {
      IAtomContainer molecule = SmilesParsers.own().parseSmiles(smiles);
      List<@Nullable String> locants = new ArrayList<>();
      for (int i = 0; i < molecule.getAtomCount(); i++) {
        int map = molecule.getAtom(i).getMapIdx();
        locants.add(library.locants().get(map));
        Integer hydrogens = molecule.getAtom(i).getImplicitHydrogenCount();
        int bonds = molecule.getAtom(i).getBondCount();
        boolean slot =
            map != 0 && library.sites().contains(locants.get(i))
                || library.head().equals(locants.get(i));
        if (slot && hydrogens != null && bonds == 2) {
          molecule.getAtom(i).setImplicitHydrogenCount(1);
        }
      }
      return new MappedMolecule(molecule, locants, label, true);
    } catch (InvalidSmilesException e) {
      throw new IllegalStateException("bad SMILES in a resource: " + smiles, e);
    }
  }
}
