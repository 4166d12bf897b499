// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosspeak.structure.MemberLibrary.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds how members of a class that was asserted are put together, and their shares. */
class MemberElaborationTest {

  private static final ShiftResources TABLES = new ShiftResources();

  private static final String N1 =
      "{R}[n:1]3[n:2][c:3]{C-3}[c:31]2[c:4]{C-4}[c:5]{C-5}[cH:6][cH:7][c:71]23";

  /** Methyl 0.6, ethyl 0.4; C-3 plain 0.7, else methyl 0.8, chloro 0.2; a group on a site 0.1. */
  private static MemberLibrary library(String head, int most) {
    Map<Integer, String> locants = new HashMap<>();
    for (String one : List.of("1", "2", "3", "31", "4", "5", "6", "7", "71")) {
      int map = Integer.parseInt(one);
      locants.put(map, (map < 3 ? "N-" : "C-") + one.replace("31", "3a").replace("71", "7a"));
    }
    locants.put(9, "C-alpha");
    return new MemberLibrary(
        Map.of("N-1", head.isEmpty() ? N1.replace("[c:3]{C-3}", "[cH:3]") : N1),
        locants,
        List.of(new Choice("methyl", "[CH3:9]", 0.6), new Choice("ethyl", "C[CH2:9]", 0.4)),
        head,
        List.of(new Choice("methyl", "C", 0.8), new Choice("chloro", "Cl", 0.2)),
        List.of("C-4", "C-5"),
        List.of(new Choice("fluoro", "F", 0.25), new Choice("methoxy", "OC", 0.75)),
        0.7,
        0.1,
        most);
  }

  private static Elaboration members(String head, int most) {
    return new MemberElaboration(
        library(head, most), new VariantBuilder(TABLES), "indazole", "N-1", "CDCl3");
  }

  private static Variant named(List<Variant> members, String description) {
    return members.stream()
        .filter(member -> member.description().equals(description))
        .findFirst()
        .orElseThrow(() -> new AssertionError(description + " is not among " + members));
  }

  @Test
  void theFirstMembersCarryNothingButTheGroupOnNitrogen() {
    List<Variant> start = members("C-3", 1).start();
    assertThat(start).extracting(Variant::description).containsExactly("R = methyl", "R = ethyl");
    double plain = 0.7 * 0.9 * 0.9;
    assertThat(Math.exp(start.get(0).logPrior())).isCloseTo(0.6 * plain, within(1e-9));
    assertThat(Math.exp(start.get(1).logPrior())).isCloseTo(0.4 * plain, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "C-3 = methyl; R = methyl, 0.6, 0.3, 0.8, 0.9, 0.9",
    "C-3 = chloro; R = methyl, 0.6, 0.3, 0.2, 0.9, 0.9",
    "C-4 = fluoro; R = methyl, 0.6, 0.7, 0.25, 0.1, 0.9",
    "C-4 = methoxy; R = methyl, 0.6, 0.7, 0.75, 0.1, 0.9",
    "C-5 = fluoro; R = methyl, 0.6, 0.7, 0.25, 0.1, 0.9",
    "C-5 = methoxy; R = methyl, 0.6, 0.7, 0.75, 0.1, 0.9"
  })
  void theShareOfAMemberIsTheProductOfItsGroups(
      String member, double alkyl, double head, double group, double site, double otherSite) {
    Elaboration members = members("C-3", 1);
    List<Variant> next = members.next(members.start().get(0));
    assertThat(next).hasSize(6);
    assertThat(Math.exp(named(next, member).logPrior()))
        .isCloseTo(alkyl * head * group * site * otherSite, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "2, 4"})
  void noMoreSitesThanTheLibraryAllowsCarryAGroup(int most, int further) {
    Elaboration members = members("C-3", most);
    Variant one = named(members.next(members.start().get(0)), "C-4 = fluoro; R = methyl");
    List<Variant> next = members.next(one);
    assertThat(next).hasSize(further);
    assertThat(next)
        .extracting(Variant::description)
        .contains("C-3 = methyl; C-4 = fluoro; R = methyl");
    Variant two = named(next, "C-3 = chloro; C-4 = fluoro; R = methyl");
    assertThat(members.next(two)).hasSize(further - 2);
  }

  @Test
  void aClassWithoutAHeadSlotHasNoShareOfIt() {
    Elaboration members = members("", 1);
    Variant methyl = members.start().get(0);
    assertThat(Math.exp(methyl.logPrior())).isCloseTo(0.6 * 0.9 * 0.9, within(1e-9));
    assertThat(members.next(methyl))
        .extracting(Variant::description)
        .containsExactly(
            "C-4 = fluoro; R = methyl",
            "C-4 = methoxy; R = methyl",
            "C-5 = fluoro; R = methyl",
            "C-5 = methoxy; R = methyl");
  }

  @Test
  void aSlotWithoutAGroupBearsAHydrogenAndOneWithAGroupNone() {
    Elaboration members = members("C-3", 1);
    Variant plain = members.start().get(0);
    assertThat(plain.protons())
        .extracting(ProtonSite::label)
        .containsExactlyInAnyOrder("H-3", "H-4", "H-5", "H-6", "H-7", "H-alpha");
    assertThat(plain.protons())
        .extracting(ProtonSite::protons)
        .containsExactlyInAnyOrder(1, 1, 1, 1, 1, 3);
    assertThat(plain.carbons()).filteredOn(site -> site.hydrogens() == 0).hasSize(2);
    List<Variant> next = members.next(plain);
    assertThat(named(next, "C-3 = chloro; R = methyl").protons())
        .extracting(ProtonSite::label)
        .containsExactlyInAnyOrder("H-4", "H-5", "H-6", "H-7", "H-alpha");
    assertThat(named(next, "C-4 = fluoro; R = methyl").protons())
        .extracting(ProtonSite::label)
        .containsExactlyInAnyOrder("H-3", "H-5", "H-6", "H-7", "H-alpha");
  }

  @Test
  void theSameMemberOfTheOtherCandidateNeedsItsTemplate() {
    Variant methyl = members("C-3", 1).start().get(0);
    assertThat(members("C-3", 1).like(methyl)).isEqualTo(methyl);
    Elaboration other =
        new MemberElaboration(
            library("C-3", 1), new VariantBuilder(TABLES), "indazole", "N-2", "CDCl3");
    assertThatIllegalStateException()
        .isThrownBy(() -> other.like(methyl))
        .withMessage("indazole has no template for N-2");
  }
}
