// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An N-Boc diazepane may show each ring line twice. */
class RotamersTest {

  private static final String TWIN = " (rotamer)";
  private static final double SHARE =
      ScaffoldLoader.load("/org/crosspeak/scaffolds/diazepane.json").core().rotamers().share();

  private final List<Variant> readings =
      Readers.supported(
              StructureReader.withDefaults()
                  .read(
                      new StructureInput(
                          "CC(C)(C)OC(=O)N1CCCNCC1", null, null, "*Cc1ccccc1", null, "CDCl3")))
          .candidates()
          .get(0)
          .variants();
  private final Variant one = readings.get(0);
  private final Variant two =
      readings.stream()
          .filter(reading -> reading.description().equals("two rotamers"))
          .findFirst()
          .orElseThrow();

  @Test
  void bothReadingsShareTheChanceOfTheDrawing() {
    assertThat(readings.stream().mapToDouble(reading -> Math.exp(reading.logPrior())).sum())
        .isCloseTo(1, within(1e-9));
    assertThat(Math.exp(two.logPrior())).isCloseTo(SHARE, within(1e-9));
  }

  @Test
  void eachRingCarbonHasATwinOfTheSameShift() {
    for (CarbonSite site : one.carbons()) {
      List<CarbonSite> twins =
          two.carbons().stream()
              .filter(other -> other.label().equals(site.label() + TWIN))
              .toList();
      if (site.role() == null || site.inSubstituent()) {
        assertThat(twins).as(site.label()).isEmpty();
      } else {
        assertThat(twins)
            .singleElement()
            .satisfies(
                twin -> {
                  assertThat(twin.shift()).isEqualTo(site.shift());
                  assertThat(twin.hydrogens()).isEqualTo(site.hydrogens());
                });
      }
    }
    assertThat(two.carbons().size()).isGreaterThan(one.carbons().size());
    assertThat(two.carbons()).extracting(CarbonSite::id).doesNotHaveDuplicates();
  }

  @Test
  void protonsAreSharedBetweenTwinsAndNoneIsLost() {
    assertThat(two.protons().stream().mapToInt(ProtonSite::protons).sum())
        .isEqualTo(one.protons().stream().mapToInt(ProtonSite::protons).sum());
    for (ProtonSite site : two.protons()) {
      assertThat(two.carbons().get(site.carbonId()).hydrogens()).isPositive();
      assertThat(two.carbons().get(site.carbonId()).label().endsWith(TWIN))
          .isEqualTo(site.label().endsWith(TWIN));
    }
  }

  @Test
  void theTwinsCoupleAsTheirOriginalsDoAndNotWithThem() {
    Map<String, Integer> pairs = new HashMap<>();
    for (CouplingPath path : two.paths()) {
      pairs.merge(from(two, path) + " > " + to(two, path), path.bonds(), Math::min);
    }
    for (CouplingPath path : one.paths()) {
      String from = from(one, path);
      String to = to(one, path);
      boolean fromTwin = hasTwin(from, two.protons().stream().map(ProtonSite::label).toList());
      boolean toTwin = hasTwin(to, two.carbons().stream().map(CarbonSite::label).toList());
      assertThat(pairs).containsEntry(from + " > " + to, path.bonds());
      if (fromTwin || toTwin) {
        assertThat(pairs)
            .containsEntry(
                from + (fromTwin ? TWIN : "") + " > " + to + (toTwin ? TWIN : ""), path.bonds());
      }
      if (fromTwin && toTwin) {
        assertThat(pairs).doesNotContainKeys(from + TWIN + " > " + to, from + " > " + to + TWIN);
      }
    }
    assertThat(two.paths()).hasSizeGreaterThan(one.paths().size()).doesNotContainNull();
  }

  private static boolean hasTwin(String label, List<String> labels) {
    return labels.contains(label + TWIN);
  }

  private static String from(Variant variant, CouplingPath path) {
    return variant.protons().get(path.protonId()).label();
  }

  private static String to(Variant variant, CouplingPath path) {
    return variant.carbons().get(path.targetId()).label();
  }
}
