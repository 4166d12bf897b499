// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smarts.SmartsPattern;
import org.openscience.cdk.smiles.SmiFlavor;
import org.openscience.cdk.smiles.SmilesGenerator;
import org.openscience.cdk.tools.manipulator.AtomContainerManipulator;

/** Matches the patterns on a molecule whose aromaticity is known. */
final class FeaturePerceiver {

  private final FeaturePatterns patterns;
  private final Map<String, SmartsPattern> compiled;

  FeaturePerceiver(FeaturePatterns patterns) {
    this.patterns = patterns;
    this.compiled = new LinkedHashMap<>();
    patterns.rings().forEach(ring -> compile(ring.smarts()));
    for (List<FeaturePatterns.Named> list :
        List.of(
            patterns.groups(),
            patterns.alkyls(),
            patterns.alkylTraits(),
            patterns.functions(),
            patterns.electrophiles(),
            patterns.nitrogens(),
            patterns.restricted())) {
      for (FeaturePatterns.Named named : list) {
        compile(named.smarts());
      }
    }
  }

  private void compile(String smarts) {
    compiled.put(smarts, SmartsPattern.create(smarts).setPrepare(false));
  }

  StructureFeatures perceive(IAtomContainer molecule) {
    SmartsPattern.prepare(molecule);
    PatternMatches on = new PatternMatches(compiled, molecule);
    Optional<Ring> ring = ring(on);
    @Nullable Attachment attachment = ring.map(found -> attachment(molecule, found)).orElse(null);
    double mass = AtomContainerManipulator.getMass(molecule, AtomContainerManipulator.MolWeight);
    @Nullable Double alkylMass = attachment == null ? null : massBeyond(molecule, attachment);
    return new StructureFeatures(
        smiles(molecule),
        ring.map(found -> found.pattern().name()).orElse(null),
        ring.map(found -> found.pattern().scaffold()).orElse(null),
        attachment == null ? null : attachment.label(),
        ring.map(found -> groups(on, found)).orElse(List.of()),
        attachment == null
            ? null
            : first(on, patterns.alkyls(), attachment.ringAtom(), attachment.atom())
                .map(FeaturePatterns.Named::name)
                .orElse(null),
        attachment == null ? List.of() : alkylTraits(on, attachment),
        functions(on),
        electrophile(on),
        nitrogens(on),
        mass,
        ring.isEmpty() ? null : Double.valueOf(parentMass(mass, alkylMass)),
        alkylMass,
        restricted(on));
  }

  private static String smiles(IAtomContainer molecule) {
    try {
      return new SmilesGenerator(SmiFlavor.Canonical | SmiFlavor.UseAromaticSymbols)
          .create(molecule);
    } catch (CDKException e) {
      throw new IllegalStateException("no SMILES can be written", e);
    }
  }

  private static double parentMass(double mass, @Nullable Double alkylMass) {
    return alkylMass == null ? mass : mass - alkylMass + hydrogenMass();
  }

  private static double hydrogenMass() {
    IAtomContainer one = SilentChemObjectBuilder.getInstance().newAtomContainer();
    IAtom hydrogen = SilentChemObjectBuilder.getInstance().newInstance(IAtom.class, "H");
    hydrogen.setImplicitHydrogenCount(0);
    one.addAtom(hydrogen);
    return AtomContainerManipulator.getMass(one, AtomContainerManipulator.MolWeight);
  }

  private Optional<Ring> ring(PatternMatches on) {
    for (FeaturePatterns.Ring pattern : patterns.rings()) {
      for (int[] match : on.matches(pattern.smarts())) {
        return Optional.of(new Ring(pattern, match));
      }
    }
    return Optional.empty();
  }

  private static @Nullable Attachment attachment(IAtomContainer molecule, Ring ring) {
    List<Attachment> found = new ArrayList<>();
    for (String label : ring.pattern().alkylated()) {
      IAtom atom = ring.atom(molecule, label);
      for (IAtom neighbour : outside(atom, molecule, ring)) {
        found.add(new Attachment(label, atom, neighbour));
      }
    }
    return found.size() == 1 ? found.get(0) : null;
  }

  private List<StructureFeatures.Group> groups(PatternMatches on, Ring ring) {
    return ring.pattern().substituted().stream()
        .map(position -> group(on, ring, position))
        .toList();
  }

  private StructureFeatures.Group group(PatternMatches on, Ring ring, String position) {
    IAtom atom = ring.atom(on.molecule(), position);
    List<IAtom> outside = outside(atom, on.molecule(), ring);
    Optional<FeaturePatterns.Named> name =
        outside.isEmpty() ? alone(on, atom) : first(on, patterns.groups(), atom, outside.get(0));
    return name.map(
            found -> new StructureFeatures.Group(position, found.name(), found.traitsOrNone()))
        .orElseGet(() -> new StructureFeatures.Group(position, "H", List.of()));
  }

  /** What the ring atom is by itself: the groups whose pattern is one atom. */
  private Optional<FeaturePatterns.Named> alone(PatternMatches on, IAtom atom) {
    return patterns.groups().stream()
        .filter(
            named ->
                on.matches(named.smarts()).stream()
                    .anyMatch(match -> match.length == 1 && match[0] == atom.getIndex()))
        .findFirst();
  }

  private List<String> alkylTraits(PatternMatches on, Attachment attachment) {
    return patterns.alkylTraits().stream()
        .filter(trait -> fits(on, trait, attachment.ringAtom(), attachment.atom()))
        .map(FeaturePatterns.Named::name)
        .toList();
  }

  private List<StructureFeatures.Group> functions(PatternMatches on) {
    return patterns.functions().stream()
        .filter(function -> !on.matches(function.smarts()).isEmpty())
        .map(function -> new StructureFeatures.Group("", function.name(), function.traitsOrNone()))
        .toList();
  }

  private @Nullable String electrophile(PatternMatches on) {
    return patterns.electrophiles().stream()
        .filter(pattern -> !on.matches(pattern.smarts()).isEmpty())
        .map(FeaturePatterns.Named::name)
        .findFirst()
        .orElse(null);
  }

  private List<String> nitrogens(PatternMatches on) {
    List<String> classes = new ArrayList<>();
    for (IAtom atom : on.molecule().atoms()) {
      if (atom.getAtomicNumber() == IAtom.N && !atom.isAromatic()) {
        first(on, patterns.nitrogens(), atom, null)
            .map(FeaturePatterns.Named::name)
            .ifPresent(classes::add);
      }
    }
    return classes;
  }

  private List<String> restricted(PatternMatches on) {
    return patterns.restricted().stream()
        .filter(pattern -> !on.matches(pattern.smarts()).isEmpty())
        .map(FeaturePatterns.Named::name)
        .toList();
  }

  private Optional<FeaturePatterns.Named> first(
      PatternMatches on, List<FeaturePatterns.Named> list, IAtom from, @Nullable IAtom second) {
    return list.stream().filter(named -> fits(on, named, from, second)).findFirst();
  }

  private boolean fits(
      PatternMatches on, FeaturePatterns.Named named, IAtom from, @Nullable IAtom second) {
    for (int[] match : on.matches(named.smarts())) {
      boolean onSecond = match.length == 1 || second == null || match[1] == second.getIndex();
      boolean needsSecond = second != null && match.length == 1;
      if (match[0] == from.getIndex() && onSecond && !needsSecond) {
        return true;
      }
    }
    return false;
  }

  private static List<IAtom> outside(IAtom atom, IAtomContainer molecule, Ring ring) {
    return molecule.getConnectedAtomsList(atom).stream()
        .filter(neighbour -> !ring.has(neighbour.getIndex()))
        .collect(Collectors.toList());
  }

  /** Mass of what hangs on the ring nitrogen, in g/mol. */
  private static double massBeyond(IAtomContainer molecule, Attachment attachment) {
    IAtomContainer rest = molecule.getBuilder().newAtomContainer();
    List<IAtom> todo = new ArrayList<>(List.of(attachment.atom()));
    List<IAtom> seen = new ArrayList<>(List.of(attachment.ringAtom()));
    while (!todo.isEmpty()) {
      IAtom atom = todo.remove(todo.size() - 1);
      if (seen.contains(atom)) {
        continue;
      }
      seen.add(atom);
      rest.addAtom(atom);
      for (IBond bond : atom.bonds()) {
        todo.add(bond.getOther(atom));
      }
    }
    return AtomContainerManipulator.getMass(rest, AtomContainerManipulator.MolWeight);
  }

  /** A ring found: the pattern and the molecule's atom for each of its atoms. */
  private record Ring(FeaturePatterns.Ring pattern, int[] match) {

    IAtom atom(IAtomContainer molecule, String name) {
      return molecule.getAtom(match[pattern.atoms().indexOf(name)]);
    }

    boolean has(int index) {
      for (int member : match) {
        if (member == index) {
          return true;
        }
      }
      return false;
    }
  }

  /** What hangs on a ring nitrogen. */
  private record Attachment(String label, IAtom ringAtom, IAtom atom) {}
}
