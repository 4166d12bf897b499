// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.List;
import java.util.Objects;

/**
 * A scaffold as its resource file describes it.
 *
 * @param info name, phrase, labels, roles and hash, as the rest of the program sees them
 * @param core how the ring system is found and numbered
 * @param candidates the isomers in the file's order
 * @param situations what is said when the drawing does not hold exactly one such question
 * @param relatives ring systems that are taken for this one, named when the core is missing
 * @param refusals what is outside, in the order in which it is asked
 * @param caps what is inside but never gets high confidence
 * @param basis what it rests on, and how sure its verdicts may be
 */
record ScaffoldDefinition(
    ScaffoldInfo info,
    Core core,
    List<Isomer> candidates,
    Situations situations,
    List<Relative> relatives,
    List<Rule> refusals,
    List<Rule> caps,
    ScaffoldBasis basis) {

  ScaffoldDefinition {
    Objects.requireNonNull(info, "info must not be null");
    Objects.requireNonNull(core, "core must not be null");
    candidates = List.copyOf(candidates);
    Objects.requireNonNull(situations, "situations must not be null");
    relatives = List.copyOf(relatives);
    refusals = List.copyOf(refusals);
    caps = List.copyOf(caps);
    Objects.requireNonNull(basis, "basis must not be null");
  }

  /** The scaffold's name ("indazole"). */
  String name() {
    return info.name();
  }

  /**
   * Groups that turn slowly about their bond to the ring, such as the amide of N-Boc.
   *
   * @param smarts patterns whose first atom is a site that carries one
   * @param share of such compounds whose two sets of lines are seen apart, 0 to 1
   */
  record SlowGroups(List<String> smarts, double share) {

    static final SlowGroups NONE = new SlowGroups(List.of(), 0);

    SlowGroups {
      smarts = List.copyOf(smarts);
    }
  }

  /**
   * The ring system.
   *
   * @param name what a sentence calls it ("indazole")
   * @param smarts pattern that finds it in any oxidation state and tautomer
   * @param positions position of each pattern atom ("1", "3a"); a locant is the element and the
   *     position ("N-1", "C-3a")
   * @param sites the positions of which the group may sit on
   * @param aromatic whether bond orders of the ring system follow from where the group sits
   * @param parent SMILES of the unsubstituted ring system
   * @param prefer for a symmetric pattern: which of its readings gets the numbering
   * @param keep patterns whose first atom is a site that carries something of the ring system's
   *     own, such as a protecting group, and not the group in question
   * @param rotamers what makes the ring show two sets of lines
   */
  record Core(
      String name,
      String smarts,
      List<String> positions,
      List<String> sites,
      boolean aromatic,
      String parent,
      List<Preference> prefer,
      List<String> keep,
      SlowGroups rotamers) {

    Core {
      positions = List.copyOf(positions);
      sites = List.copyOf(sites);
      prefer = List.copyOf(prefer);
      keep = List.copyOf(keep);
    }
  }

  /**
   * One isomer.
   *
   * @param label its label
   * @param on the positions that carry the group
   */
  record Isomer(String label, List<String> on) {

    Isomer {
      on = List.copyOf(on);
    }
  }

  /**
   * A numbering preference: a reading in which the pattern holds is taken before one in which it
   * does not.
   *
   * @param at position that the pattern's first atom must sit on
   * @param smarts the pattern
   */
  record Preference(String at, String smarts) {}

  /**
   * A ring system that this one may be confused with.
   *
   * @param name its name with article ("a benzimidazole")
   * @param smarts pattern that finds it
   */
  record Relative(String name, String smarts) {}

  /**
   * What is said when the drawing does not hold exactly one such question.
   *
   * @param noCore the ring system is missing
   * @param twoCores it is there more than once; {@code {cores}} stands for where
   * @param noGroup no nitrogen carries a group and none was given
   * @param differentGroups the nitrogens carry different groups
   * @param oneCompound all candidates are the same compound
   * @param otherTautomer the drawing's ring system is a form that no candidate has
   */
  record Situations(
      Situation noCore,
      Situation twoCores,
      Situation noGroup,
      Situation differentGroups,
      Situation oneCompound,
      Situation otherTautomer) {}

  /**
   * One such answer.
   *
   * @param code reason code of {@code docs/codes.md}
   * @param text one sentence, with what would help
   */
  record Situation(String code, String text) {}

  /**
   * A refusal or a cap.
   *
   * @param code reason or quality code of {@code docs/codes.md}
   * @param at positions, on one of which the pattern's first atom must sit; empty for anywhere
   * @param smarts the pattern
   * @param text one sentence; {@code {locant}} and {@code {position}} stand for where it was found
   * @param source where the statement comes from
   */
  record Rule(String code, List<String> at, String smarts, String text, String source) {

    Rule {
      at = List.copyOf(at);
    }
  }
}
