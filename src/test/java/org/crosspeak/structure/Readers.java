// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.List;
import org.crosspeak.peaks.Limits;
import org.crosspeak.structure.StructureReading.Supported;
import org.jspecify.annotations.Nullable;
import org.openscience.cdk.interfaces.IAtom;

/**
 * Readers for tests: in place of expected shifts, a variant's description tells the atoms' names.
 */
final class Readers {

  private Readers() {}

  static StructureReader indazole() {
    return of(List.of(ScaffoldLoader.load("/org/crosspeak/scaffolds/indazole.json")));
  }

  static StructureReader of(List<ScaffoldDefinition> definitions) {
    return new StructureReader(new ScaffoldLibrary(definitions), new Names(), Limits.DEFAULT);
  }

  static Supported supported(StructureReading reading) {
    if (reading instanceof Supported supported) {
      return supported;
    }
    throw new AssertionError("not supported: " + reading);
  }

  static String smiles(Supported reading, String label) {
    return reading.candidates().stream()
        .filter(candidate -> candidate.label().equals(label))
        .map(Candidate::smiles)
        .findFirst()
        .orElseThrow();
  }

  /** What a seeded Variants would be given, as text: every atom with element, H count and name. */
  private static final class Names implements Variants {

    @Override
    public List<Variant> of(
        MappedMolecule molecule, ScaffoldDefinition scaffold, @Nullable String solvent) {
      List<String> atoms = new ArrayList<>();
      for (IAtom atom : molecule.molecule().atoms()) {
        atoms.add(
            atom.getSymbol()
                + "H"
                + atom.getImplicitHydrogenCount()
                + "="
                + molecule.locants().get(atom.getIndex()));
      }
      return List.of(variant(molecule.label() + " " + String.join(" ", atoms)));
    }

    @Override
    public Elaboration elaboration(
        String label, ScaffoldDefinition scaffold, @Nullable String solvent) {
      return new Elaboration() {
        @Override
        public List<Variant> start() {
          return List.of(variant(label + " asserted"));
        }

        @Override
        public List<Variant> next(Variant reading) {
          return List.of();
        }

        @Override
        public Variant like(Variant reading) {
          return reading;
        }
      };
    }

    private static Variant variant(String description) {
      return new Variant(
          description, 0, true, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
  }
}
