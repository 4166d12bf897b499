// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crosspeak.advice.SubstanceFile.Substance;
import org.crosspeak.structure.StructureFeatures;
import org.jspecify.annotations.Nullable;

/**
 * The chemist's own substances, by the words that resources use for them. Immutable.
 *
 * @param electrophile the alkylating agent, by its name or its functional groups; empty when it
 *     isn't known or transfers nothing
 * @param drawing the functional groups of the drawn compound
 * @param carbonyl the aldehyde or ketone
 */
record Materials(List<Substance> electrophile, List<Substance> drawing, List<Substance> carbonyl) {

  private static final String ALKYLATING = "alkylating";

  Materials {
    electrophile = List.copyOf(electrophile);
    drawing = List.copyOf(drawing);
    carbonyl = List.copyOf(carbonyl);
  }

  static Materials of(
      Substances substances,
      @Nullable StructureFeatures electrophile,
      @Nullable StructureFeatures drawing,
      @Nullable StructureFeatures carbonyl) {
    List<Substance> partner = known(substances, electrophile);
    boolean transfers =
        partner.stream().anyMatch(substance -> substance.classes().contains(ALKYLATING));
    return new Materials(
        transfers ? partner : List.of(),
        drawing == null ? List.of() : byGroups(drawing),
        known(substances, carbonyl));
  }

  /** The substance of the resource, or else its functional groups. */
  static List<Substance> known(Substances substances, @Nullable StructureFeatures features) {
    if (features == null) {
      return List.of();
    }
    Optional<Substance> named = substances.ofSmiles(features.smiles());
    return named.map(List::of).orElseGet(() -> byGroups(features));
  }

  /** A substance that has no name in the resource stands by its functional groups. */
  private static List<Substance> byGroups(StructureFeatures features) {
    List<Substance> groups = new ArrayList<>();
    for (StructureFeatures.Group function : features.functions()) {
      List<String> classes = new ArrayList<>(function.traits());
      if (features.electrophile() != null && classes.contains(ALKYLATING)) {
        classes.add(features.electrophile());
      }
      groups.add(Substance.named(function.name(), classes));
    }
    return groups;
  }

  /** What a route, protocol or step lists, with the chemist's own substances in their places. */
  Mixture vessel(Substances substances, List<String> reagents, @Nullable Double temperatureC) {
    Set<Substance> all = new LinkedHashSet<>();
    List<String> words = new ArrayList<>();
    for (String reagent : reagents) {
      List<Substance> own = own(reagent);
      if (!own.isEmpty()) {
        all.addAll(own);
      } else if (reagent.equals("electrophile")) {
        words.add("alkylating agent");
      } else {
        substances.named(reagent).ifPresentOrElse(all::add, () -> words.add(reagent));
      }
    }
    return new Mixture(List.copyOf(all), words, temperatureC);
  }

  private List<Substance> own(String word) {
    return switch (word) {
      case "electrophile" -> electrophile;
      case "starting material" -> drawing;
      case "carbonyl" -> carbonyl;
      default -> List.of();
    };
  }

  /** The vessel of the reaction that was run. */
  Mixture run(
      Substances substances, AdviceRequest request, @Nullable StructureFeatures electrophile) {
    ReactionRun reaction = request.reaction();
    Amination amination = request.amination();
    Set<Substance> all = new LinkedHashSet<>();
    Stream.of(
            reaction.base(),
            reaction.solvent(),
            reaction.electrophile(),
            reaction.method(),
            amination.reductant(),
            amination.acid(),
            amination.carbonyl())
        .forEach(text -> all.addAll(substances.in(text)));
    all.addAll(known(substances, electrophile));
    all.addAll(carbonyl);
    if (!all.isEmpty()) {
      all.addAll(drawing);
    }
    List<String> words = new ArrayList<>(Mixture.closed(reaction.solvent()));
    words.addAll(Mixture.closed(reaction.method()));
    return new Mixture(List.copyOf(all), words, reaction.temperatureC());
  }
}
