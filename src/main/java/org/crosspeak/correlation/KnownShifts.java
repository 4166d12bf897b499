// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.crosspeak.structure.CarbonSite;
import org.crosspeak.structure.NitrogenSite;
import org.crosspeak.structure.ProtonSite;
import org.crosspeak.structure.Variant;
import org.jspecify.annotations.Nullable;

/**
 * The shifts that the analyst assigned, by role, sorted to nuclei by what the candidates say of the
 * role. Immutable.
 */
final class KnownShifts {

  /** No assignments. */
  static final KnownShifts NONE = new KnownShifts(Map.of(), List.of());

  private final Map<SiteKind, Map<String, Double>> byKind = new LinkedHashMap<>();

  KnownShifts(Map<String, Double> known, List<Variant> variants) {
    for (SiteKind kind : SiteKind.values()) {
      byKind.put(kind, new TreeMap<>());
    }
    for (Variant variant : variants) {
      for (CarbonSite site : variant.carbons()) {
        put(SiteKind.CARBON, site.role(), known);
      }
      for (ProtonSite site : variant.protons()) {
        put(SiteKind.PROTON, site.role(), known);
      }
      for (NitrogenSite site : variant.nitrogens()) {
        put(SiteKind.NITROGEN, site.role(), known);
      }
    }
  }

  private void put(SiteKind kind, @Nullable String role, Map<String, Double> known) {
    if (role != null && known.containsKey(role)) {
      byKind.get(kind).put(role, known.get(role));
    }
  }

  /** Whether the analyst assigned nothing that the candidates know. */
  boolean isEmpty() {
    return byKind.values().stream().allMatch(Map::isEmpty);
  }

  /** The known shifts of a nucleus, ppm. */
  DoubleStream of(SiteKind kind) {
    return byKind.get(kind).values().stream().mapToDouble(Double::doubleValue);
  }

  /** The known shift of a role, or NaN. */
  double of(SiteKind kind, @Nullable String role) {
    return role == null ? Double.NaN : byKind.get(kind).getOrDefault(role, Double.NaN);
  }
}
