// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Keys for the surroundings of a carbon, from the most particular to the most general: "sp3|@N-1|
 * aryl" is a benzyl carbon on N-1, "sp3|CHAz(@N-1,CH3)" a methyl of isopropyl. A scaffold atom is
 * {@code @} and its locant; behind the keys that name it so stand those that name it by its kind,
 * "CHAz(Naryl,CH3)", and say how far an olefin's other end is substituted, "vinyl(=CR2)". A key
 * that begins with {@code ~} names the neighbours by {@link CoarseNames}; "~CO.ring5" is in a
 * five-membered ring.
 */
final class Environments {

  private static final Set<String> ALKYL = Set.of("CH3", "CH2R", "CHR2", "CR3");

  private final MoleculeGraph graph;
  private final GroupNames names;
  private final String label;

  Environments(MoleculeGraph graph, GroupNames names, String label) {
    this.graph = graph;
    this.names = names;
    this.label = label;
  }

  /** The neighbour's name: {@code @locant} for a scaffold atom, else its group name. */
  String token(int atom, int from) {
    String locant = graph.locant(atom);
    return locant == null || locant.endsWith("alpha") ? names.of(atom, from) : "@" + locant;
  }

  /** The group table's name of a neighbour, particular first. */
  List<String> groupKeys(int atom, int from) {
    String token = token(atom, from);
    return token.startsWith("@")
        ? List.of(label + "/" + token, token, names.of(atom, from))
        : List.of(label + "/" + token, token);
  }

  /** Keys of a carbon in the order in which they are to be tried. */
  List<String> keys(int atom) {
    List<String> deep = new ArrayList<>();
    List<String> far = new ArrayList<>();
    List<String> particular = new ArrayList<>();
    List<String> plain = new ArrayList<>();
    List<String> general = new ArrayList<>();
    for (int other : graph.neighbours(atom)) {
      if (skipped(atom, other)) {
        continue;
      }
      String token = token(other, atom);
      deep.add(deep(token, other, atom));
      far.add(far(other, atom));
      particular.add(token);
      plain.add(token.startsWith("@") ? names.of(other, atom) : token);
      general.add(general(token, other, atom));
    }
    String head = hybridisation(atom);
    List<String> keys = new ArrayList<>();
    List<String> coarse = plain.stream().map(CoarseNames::of).toList();
    int ring = smallestRing(atom);
    if (ring > 0) {
      keys.add(join("~" + head + ".ring" + ring, coarse));
    }
    ring = head.equals("sp3") ? ring : 0;
    List<List<String>> levels = List.of(deep, far, particular, plain, general);
    if (ring > 0) {
      add(keys, "ring" + ring, levels);
    }
    if (ring == 0 || ring > 4) {
      add(keys, head, levels);
    }
    keys.add(join("~" + head, coarse));
    return keys;
  }

  private void add(List<String> keys, String head, List<List<String>> levels) {
    String last = "";
    for (List<String> level : levels) {
      String key = join(head, level);
      if (!key.equals(last)) {
        keys.add(label + "/" + key);
        keys.add(key);
      }
      last = key;
    }
  }

  /** Size of the smallest ring around an atom, 0 for none. */
  int smallestRing(int atom) {
    int best = 0;
    for (int[] ring : graph.rings()) {
      for (int member : ring) {
        if (member == atom && (best == 0 || ring.length < best)) {
          best = ring.length;
        }
      }
    }
    return best;
  }

  /** A chain neighbour with what it bears in its turn: "CHAz(@N-1,aryl)". */
  private String deep(String token, int other, int atom) {
    if (token.startsWith("@") || graph.aromatic(other) || graph.neighbours(other).length == 1) {
      return token;
    }
    List<String> farther = new ArrayList<>();
    for (int far : graph.neighbours(other)) {
      if (far != atom) {
        farther.add(token(far, other));
      }
    }
    Collections.sort(farther);
    return token + "(" + String.join(",", farther) + ")";
  }

  /** The same by kinds alone, with the other end of an olefin: "CHAz(Naryl,aryl)". */
  private String far(int other, int atom) {
    String name = names.of(other, atom);
    if (graph.aromatic(other) || graph.neighbours(other).length == 1) {
      return name;
    }
    List<String> farther = new ArrayList<>();
    for (int end : graph.neighbours(other)) {
      if (end != atom) {
        boolean olefin = graph.order(other, end) == 2 && graph.isCarbon(end);
        farther.add(olefin ? end(end, other) : names.of(end, other));
      }
    }
    Collections.sort(farther);
    return name + "(" + String.join(",", farther) + ")";
  }

  /** How an olefin's other end is substituted: "=CH2", "=CHR", "=CR2", "=CHAr", else "=CX". */
  private String end(int atom, int from) {
    int alkyl = 0;
    int aryl = 0;
    int all = 0;
    for (int other : graph.neighbours(atom)) {
      if (other != from) {
        String kind = CoarseNames.of(names.of(other, atom));
        alkyl += kind.equals("alkyl") ? 1 : 0;
        aryl += kind.equals("aryl") ? 1 : 0;
        all++;
      }
    }
    if (all == alkyl) {
      return List.of("=CH2", "=CHR", "=CR2").get(all);
    }
    return all == 1 && aryl == 1 ? "=CHAr" : "=CX";
  }

  private String general(String token, int other, int atom) {
    String name = token.startsWith("@") ? names.of(other, atom) : token;
    return ALKYL.contains(name) ? "alkyl" : name;
  }

  /** Names of what an alpha carbon bears besides the scaffold, sorted: "" for methyl. */
  String alphaClass(int alpha, int ringNitrogen) {
    List<String> tokens = new ArrayList<>();
    for (int other : graph.neighbours(alpha)) {
      if (other != ringNitrogen) {
        tokens.add(general(names.of(other, alpha), other, alpha));
      }
    }
    Collections.sort(tokens);
    String prefix = graph.tetrahedral(alpha) ? "" : "sp2:";
    return prefix + String.join("|", tokens);
  }

  private boolean skipped(int atom, int other) {
    boolean carbonyl =
        graph.doubleTo(atom, MoleculeGraph.OXYGEN)
            && graph.element(other) == MoleculeGraph.OXYGEN
            && graph.order(atom, other) == 2;
    boolean nitrile =
        graph.triple(atom)
            && graph.element(other) == MoleculeGraph.NITROGEN
            && graph.order(atom, other) == 3;
    return carbonyl || nitrile;
  }

  private String hybridisation(int atom) {
    if (graph.aromatic(atom)) {
      return "ar";
    }
    if (graph.tetrahedral(atom)) {
      return "sp3";
    }
    if (graph.triple(atom)) {
      return graph.count(atom, MoleculeGraph.NITROGEN) > 0 ? "CN" : "sp";
    }
    if (graph.doubleTo(atom, MoleculeGraph.OXYGEN)) {
      return graph.hydrogens(atom) > 0 ? "CHO" : "CO";
    }
    if (!graph.doubleTo(atom, MoleculeGraph.CARBON)) {
      return "CX";
    }
    return graph.allene(atom) ? "allene" : alleneEnd(atom) ? "allenyl" : "sp2";
  }

  /** Whether a carbon is an end of an allene. */
  boolean alleneEnd(int atom) {
    for (int other : graph.neighbours(atom)) {
      if (graph.order(atom, other) == 2 && graph.allene(other)) {
        return true;
      }
    }
    return false;
  }

  private static String join(String head, List<String> tokens) {
    List<String> sorted = new ArrayList<>(tokens);
    Collections.sort(sorted);
    sorted.add(0, head);
    return String.join("|", sorted);
  }
}
