// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Shifts of a scaffold's sites by candidate: parents, what a group at a position does to each site,
 * what the N-alkyl class and the solvent do. Keys are joined by {@code /}; the candidate {@code *}
 * stands for any.
 *
 * @param name scaffold
 * @param parents candidate/site
 * @param relations position/site to bonds apart in the ring (0 ipso to 3 para)
 * @param scales candidate/position/site: what to multiply a benzene increment with
 * @param increments candidate/position/group/site
 * @param alkyl candidate/class/site
 * @param solvents solvent/candidate/site; solvent {@code unknown} for one that no table knows
 * @param residuals site to the scatter about these tables
 * @param solventNames names and spellings of a solvent to the table's name
 */
record RingTable(
    String name,
    Map<String, Datum> parents,
    Map<String, Integer> relations,
    Map<String, Datum> scales,
    Map<String, Datum> increments,
    Map<String, Datum> alkyl,
    Map<String, Datum> solvents,
    Map<String, ShiftSum.Residual> residuals,
    Map<String, String> solventNames) {

  RingTable {
    parents = Map.copyOf(parents);
    relations = Map.copyOf(relations);
    scales = Map.copyOf(scales);
    increments = Map.copyOf(increments);
    alkyl = Map.copyOf(alkyl);
    solvents = Map.copyOf(solvents);
    residuals = Map.copyOf(residuals);
    solventNames = Map.copyOf(solventNames);
  }

  /** This table with a more particular one over it, whose rows stand before these. */
  RingTable under(RingTable over) {
    return new RingTable(
        over.name,
        merged(parents, over.parents),
        merged(relations, over.relations),
        merged(scales, over.scales),
        merged(increments, over.increments),
        merged(alkyl, over.alkyl),
        merged(solvents, over.solvents),
        merged(residuals, over.residuals),
        merged(solventNames, over.solventNames));
  }

  private static <T> Map<String, T> merged(Map<String, T> below, Map<String, T> over) {
    Map<String, T> all = new TreeMap<>(below);
    all.putAll(over);
    return all;
  }

  @Nullable Datum parent(String label, String site) {
    return either(parents, label, "/" + site);
  }

  /** Effect of a group by the position table, or null where no datum exists. */
  @Nullable Datum increment(String label, String position, String group, String site) {
    return either(increments, label, "/" + position + "/" + group + "/" + site);
  }

  @Nullable Datum scale(String label, String position, String site) {
    return either(scales, label, "/" + position + "/" + site);
  }

  /** Bonds apart in the ring, or null for a site on another ring or a chain. */
  @Nullable Integer relation(String position, String site) {
    return relations.get(position + "/" + site);
  }

  /** Whether the ring has substitutable carbon at a locant. */
  boolean hasPosition(String position) {
    return relations.containsKey(position + "/" + position);
  }

  /** Effect of the class of group on nitrogen; the class names are tried in order. */
  Datum alkyl(String label, List<String> classes, String site) {
    for (String name : classes) {
      Datum found = either(alkyl, label, "/" + name + "/" + site);
      if (found != null) {
        return found;
      }
    }
    return Datum.NONE;
  }

  /** The table's name of a solvent as an analyst writes it, {@code unknown} where it has none. */
  String solventKey(@Nullable String solvent) {
    if (solvent == null) {
      return "unknown";
    }
    String plain = solvent.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    return solventNames.getOrDefault(plain, "unknown");
  }

  /** Effect of a solvent, by the key that {@link #solventKey} gives. */
  Datum solvent(String key, String label, String site) {
    Datum found = solvents.get(key + "/" + label + "/" + site);
    if (found == null) {
      found = solvents.get(key + "/*/" + site);
    }
    if (found == null) {
      found = solvents.get(key + "/*/" + site.charAt(0));
    }
    return found == null ? Datum.NONE : found;
  }

  /** Scatter of a site, or of its kind ("C", "H", "N") where none is given. */
  ShiftSum.Residual residual(String site) {
    ShiftSum.Residual found = residuals.get(site);
    if (found == null) {
      found = residuals.get(site.substring(0, 1));
    }
    if (found == null) {
      throw new IllegalStateException("no residual for " + site + " in " + name);
    }
    return found;
  }

  private static @Nullable Datum either(Map<String, Datum> table, String label, String rest) {
    Datum found = table.get(label + rest);
    return found == null ? table.get("*" + rest) : found;
  }
}
