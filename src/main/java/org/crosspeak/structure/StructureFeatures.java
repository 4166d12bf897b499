// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What advice needs to know of a drawing, as plain words and numbers. The words are those of the
 * resource {@code features.json}.
 *
 * @param smiles canonical SMILES of the main component, without stereo descriptors and isotopes
 * @param ring class of the ring found ("indazole", "azaindazole"), or null
 * @param scaffold the scaffold that the ring belongs to, or null
 * @param drawn label of the ring nitrogen that carries a group, or null when none or more than one
 *     does
 * @param groups what stands at the ring's positions, in the order of the resource
 * @param alkyl class of the group on the ring nitrogen ("methyl", "benzyl"), or null without one
 * @param alkylTraits what else is known of it ("from an enolisable aldehyde")
 * @param functions functional groups anywhere in the molecule, with what they mean for a route
 * @param electrophile class of the carbon that the molecule would transfer as an electrophile, or
 *     null
 * @param nitrogens class of every nitrogen outside aromatic rings, in the order of the drawing
 * @param molarMass of the main component in g/mol, natural isotopes
 * @param parentMass of the ring without the group on nitrogen (N-H), in g/mol; of the drawing
 *     itself when it carries none; null without a ring
 * @param alkylMass of the group on nitrogen as a radical, in g/mol, or null
 * @param restricted classes of controlled substances that the drawing belongs to; mostly empty
 */
public record StructureFeatures(
    String smiles,
    @Nullable String ring,
    @Nullable String scaffold,
    @Nullable String drawn,
    List<Group> groups,
    @Nullable String alkyl,
    List<String> alkylTraits,
    List<Group> functions,
    @Nullable String electrophile,
    List<String> nitrogens,
    double molarMass,
    @Nullable Double parentMass,
    @Nullable Double alkylMass,
    List<String> restricted) {

  public StructureFeatures {
    Objects.requireNonNull(smiles, "smiles must not be null");
    groups = List.copyOf(groups);
    alkylTraits = List.copyOf(alkylTraits);
    functions = List.copyOf(functions);
    nitrogens = List.copyOf(nitrogens);
    restricted = List.copyOf(restricted);
  }

  /**
   * A group of atoms.
   *
   * @param position the ring position it stands at ("C-3"), or empty for a functional group
   * @param name what it is ("ester"); "H" for none
   * @param traits what that means ("acceptor")
   */
  public record Group(String position, String name, List<String> traits) {

    public Group {
      Objects.requireNonNull(position, "position must not be null");
      Objects.requireNonNull(name, "name must not be null");
      traits = List.copyOf(traits);
    }
  }

  /** The group at a position of the ring, if the ring has that position. */
  public Optional<Group> at(String position) {
    return groups.stream().filter(group -> group.position().equals(position)).findFirst();
  }
}
