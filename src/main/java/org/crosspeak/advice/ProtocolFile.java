// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Protocols as the resource holds them. */
record ProtocolFile(String schema, String guide, String licence, List<Entry> protocols) {

  /**
   * A protocol.
   *
   * @param gives label of the isomer it usually gives
   * @param givesInstead exceptions to that
   * @param unless not shown where one of these holds
   * @param questions the questions it answers, or null when it belongs to an isomer
   * @param reagents short names or classes of what it uses
   * @param charge what the reagent table holds
   */
  record Entry(
      String id,
      String title,
      String gives,
      @Nullable List<Otherwise> givesInstead,
      @Nullable List<Condition> unless,
      @Nullable List<String> questions,
      List<String> claims,
      List<String> reagents,
      List<Step> steps,
      List<Charge> charge) {

    String givesFor(Facts facts) {
      return givesInstead == null
          ? gives
          : givesInstead.stream()
              .filter(exception -> exception.when().holds(facts))
              .map(Otherwise::gives)
              .findFirst()
              .orElse(gives);
    }

    boolean open(Facts facts) {
      return unless == null || unless.stream().noneMatch(closed -> closed.holds(facts));
    }
  }

  /** When a protocol gives another isomer. */
  record Otherwise(Condition when, String gives) {}

  /**
   * A step; pairs are [low, high].
   *
   * @param reagents what of the step is dangerous, for the safety rules beside it
   */
  record Step(
      @JsonProperty("do") String action,
      @Nullable List<Double> equivalents,
      @Nullable List<Double> temperatureC,
      @Nullable List<Double> hours,
      @Nullable String monitor,
      @Nullable List<String> reagents,
      List<String> claims) {

    ProtocolStep numbered(int n, List<String> safety) {
      return new ProtocolStep(
          n,
          action,
          range(equivalents),
          range(temperatureC),
          range(hours),
          monitor,
          safety,
          claims);
    }

    private static @Nullable Range range(@Nullable List<Double> pair) {
      return pair == null ? null : new Range(pair.get(0), pair.get(1));
    }
  }

  /**
   * A line of the reagent table.
   *
   * @param role {@code starting material}, {@code amine}, {@code solvent}, {@code reagent}, {@code
   *     electrophile}, {@code carbonyl}, or {@code imidate}
   * @param molar concentration in mol/L for a solvent
   * @param leavingSmiles what is added to the group on nitrogen to make the reagent
   * @param name the name where the resource of substances has none
   */
  record Charge(
      String reagent,
      String role,
      @Nullable Double equivalents,
      @Nullable Double molar,
      @Nullable String leavingSmiles,
      @Nullable String name,
      String basis) {}
}
