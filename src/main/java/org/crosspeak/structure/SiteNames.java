// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names of sites for reports: locants on the scaffold, "ipso", "3-CH3", "C-β" beside it. */
final class SiteNames {

  private static final List<String> RING = List.of("ipso", "ortho", "meta", "para");
  private static final Pattern NUMBERED = Pattern.compile("C\\d+(/C\\d+)*");
  private static final String GREEK = "αβγδεζηθ";

  private final MoleculeGraph graph;
  private final SiteMap sites;
  private final Set<String> taken = new HashSet<>();

  SiteNames(MoleculeGraph graph, SiteMap sites) {
    this.graph = graph;
    this.sites = sites;
  }

  /** Name of a carbon site; ask once for each, in order, so that equal names are told apart. */
  String carbon(int atom) {
    if (graph.unnamed()) {
      return numbered(atom);
    }
    String role = sites.role(atom);
    String name = role == null ? prefix(atom) + plain(atom) : role;
    while (!taken.add(name)) {
      name = name + "'";
    }
    return name;
  }

  /** Without a scaffold: the numbers of the site's atoms in the SMILES, "C4/C8". */
  private String numbered(int atom) {
    return Arrays.stream(sites.carbons().get(sites.carbonOf(atom)))
        .map(one -> graph.drawn(one) + 1)
        .sorted()
        .mapToObj(number -> "C" + number)
        .collect(Collectors.joining("/"));
  }

  /** Name of the protons on a carbon of that name. */
  static String proton(String carbon, @Nullable String role) {
    if (NUMBERED.matcher(carbon).matches()) {
      return carbon.replace('C', 'H');
    }
    if (role != null) {
      return "H" + carbon.substring(1);
    }
    if (carbon.startsWith("C-")) {
      return "H" + carbon.substring(1);
    }
    boolean ring = RING.stream().anyMatch(carbon::contains);
    return ring ? carbon + "-H" : carbon;
  }

  private String prefix(int atom) {
    if (sites.inSubstituent(atom)) {
      return "";
    }
    String locant = graph.locant(sites.anchor(atom));
    return locant == null ? "" : locant.substring(2) + "-";
  }

  private String plain(int atom) {
    if (graph.aromatic(atom)) {
      return aromatic(atom);
    }
    boolean chain = sites.inSubstituent(atom) && graph.tetrahedral(atom);
    int depth = sites.depth(atom);
    if (chain && depth <= GREEK.length() && !beyondHetero(atom)) {
      return "C-" + GREEK.charAt(depth - 1);
    }
    return formula(atom);
  }

  private boolean beyondHetero(int atom) {
    int at = atom;
    while (sites.depth(at) > 1) {
      at = sites.nearer(at);
      if (!graph.isCarbon(at) || graph.aromatic(at)) {
        return true;
      }
    }
    return false;
  }

  private String aromatic(int atom) {
    for (int[] ring : graph.rings()) {
      int place = indexOf(ring, atom);
      if (place < 0) {
        continue;
      }
      int entry = 0;
      for (int i = 1; i < ring.length; i++) {
        entry = sites.depth(ring[i]) < sites.depth(ring[entry]) ? i : entry;
      }
      int apart = Math.abs(place - entry);
      return RING.get(Math.min(3, Math.min(apart, ring.length - apart)));
    }
    return formula(atom);
  }

  private static int indexOf(int[] ring, int atom) {
    for (int i = 0; i < ring.length; i++) {
      if (ring[i] == atom) {
        return i;
      }
    }
    return -1;
  }

  private String formula(int atom) {
    if (graph.triple(atom)) {
      return graph.count(atom, MoleculeGraph.NITROGEN) > 0 ? "CN" : "C≡";
    }
    if (graph.doubleTo(atom, MoleculeGraph.OXYGEN)) {
      return graph.hydrogens(atom) > 0 ? "CHO" : "C=O";
    }
    int hydrogens = graph.hydrogens(atom);
    int fluorines = graph.count(atom, MoleculeGraph.FLUORINE);
    if (fluorines > 0 && graph.tetrahedral(atom)) {
      return (hydrogens > 0 ? "CHF" : "CF") + (fluorines > 1 ? fluorines : "");
    }
    String own = hydrogens == 0 ? "C" : hydrogens == 1 ? "CH" : "CH" + hydrogens;
    if (!graph.tetrahedral(atom)) {
      return "=" + own;
    }
    String before = "";
    for (int other : graph.neighbours(atom)) {
      before =
          switch (graph.element(other)) {
            case MoleculeGraph.OXYGEN -> "O";
            case MoleculeGraph.NITROGEN -> "N";
            case MoleculeGraph.SULFUR -> "S";
            default -> before;
          };
    }
    return before + own;
  }
}
