// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Severity;
import org.crosspeak.structure.CandidateBuilder.Built;
import org.crosspeak.structure.ScaffoldDefinition.Rule;
import org.crosspeak.structure.ScaffoldDefinition.Situation;
import org.crosspeak.structure.ScaffoldDefinition.Situations;
import org.crosspeak.structure.StructureReading.Supported;
import org.crosspeak.structure.StructureReading.Unsupported;
import org.jspecify.annotations.Nullable;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;

/** Asks one scaffold's question of one molecule that holds its ring system. */
final class ScaffoldQuestion {

  private final ScaffoldMatcher matcher;
  private final CandidateBuilder builder;
  private final Variants variants;

  ScaffoldQuestion(ScaffoldMatcher matcher, Variants variants) {
    this.matcher = matcher;
    this.builder = new CandidateBuilder(matcher);
    this.variants = variants;
  }

  /**
   * The reading of a drawing.
   *
   * @param molecule the component that holds the ring system
   * @param match where
   * @param given the group that was given apart from the drawing, or null
   * @param notes what is already to be said of the drawing
   * @throws UnreadableStructureException when drawing and given group contradict each other
   */
  StructureReading ask(
      IAtomContainer molecule,
      CoreMatch match,
      @Nullable Group given,
      @Nullable String solvent,
      List<Issue> notes)
      throws UnreadableStructureException {
    Optional<Rule> refusal = matcher.refusal(molecule, match.mappings().get(0));
    if (refusal.isPresent()) {
      return unsupported(refusal.get());
    }
    Map<Integer, Integer> alphaBySite = builder.alphaBySite(molecule, match);
    Map<String, Group> groups = groups(molecule, alphaBySite);
    if (groups.size() > 1 && given != null && groups.containsKey(given.smiles())) {
      alphaBySite = only(given, molecule, alphaBySite);
      groups = groups(molecule, alphaBySite);
    }
    if (groups.size() > 1) {
      return unsupported(situations().differentGroups());
    }
    Group drawn = groups.isEmpty() ? null : groups.values().iterator().next();
    if (drawn != null && given != null && !drawn.smiles().equals(given.smiles())) {
      throw conflict(drawn, given);
    }
    if (drawn == null && given == null) {
      return unsupported(situations().noGroup());
    }
    Group group = drawn == null ? Objects.requireNonNull(given) : drawn;
    List<Built> built = builder.build(molecule, match, alphaBySite, group);
    if (drawn == null) {
      return judge(built, null, List.of(), solvent, notes);
    }
    String label = drawnLabel(molecule, built);
    if (label == null) {
      return unsupported(situations().otherTautomer());
    }
    return judge(built, label, drawnCaps(molecule, match, alphaBySite), solvent, notes);
  }

  /** The sites that carry the group that was given; the others carry what was there before. */
  private static Map<Integer, Integer> only(
      Group given, IAtomContainer molecule, Map<Integer, Integer> alphaBySite) {
    Map<Integer, Integer> same = new LinkedHashMap<>(alphaBySite);
    same.entrySet()
        .removeIf(
            entry ->
                !Group.cut(molecule, entry.getKey(), entry.getValue())
                    .smiles()
                    .equals(given.smiles()));
    return same;
  }

  private Map<String, Group> groups(IAtomContainer molecule, Map<Integer, Integer> alphaBySite) {
    Map<String, Group> groups = new LinkedHashMap<>();
    alphaBySite.forEach(
        (site, alpha) -> {
          Group group = Group.cut(molecule, site, alpha);
          groups.putIfAbsent(group.smiles(), group);
        });
    return groups;
  }

  /** What the drawing tells beyond the compound: no protons on C-alpha, a protonated ring. */
  private static List<Issue> drawnCaps(
      IAtomContainer molecule, CoreMatch match, Map<Integer, Integer> alphaBySite) {
    List<Issue> caps = new ArrayList<>();
    if (alphaBySite.values().stream()
        .anyMatch(alpha -> has(molecule, alpha, HydrogenFolding.DEUTERATED))) {
      caps.add(
          Issue.of(
              Severity.WARNING,
              "capped-deuterated",
              "The carbon on nitrogen is drawn fully deuterated, so its protons will be missing"
                  + " from the spectra; the verdict is at most moderate."));
    }
    if (match.atoms().stream().anyMatch(i -> has(molecule, i, ChargeBalance.PROTONATED))) {
      caps.add(
          Issue.of(
              Severity.WARNING,
              "capped-protonated",
              "A ring nitrogen is drawn protonated, and protonation moves the shifts that tell"
                  + " the isomers apart; measure the free base. The verdict is at most"
                  + " moderate."));
    }
    return caps;
  }

  private static boolean has(IAtomContainer molecule, int atom, String property) {
    return Boolean.TRUE.equals(molecule.getAtom(atom).getProperty(property));
  }

  private StructureReading judge(
      List<Built> all,
      @Nullable String drawn,
      List<Issue> drawnCaps,
      @Nullable String solvent,
      List<Issue> notes) {
    if (all.isEmpty()) {
      return unsupported(situations().otherTautomer());
    }
    List<Built> built = distinct(all);
    if (built.size() < 2) {
      return unsupported(situations().oneCompound());
    }
    Optional<Rule> refusal = refusal(built.get(0));
    if (refusal.isPresent()) {
      return unsupported(refusal.get());
    }
    ScaffoldBasis basis = matcher.definition().basis();
    if (basis.ceiling() == ScaffoldBasis.Ceiling.NONE) {
      return new Unsupported("unsupported-scaffold", basis.reason(), matcher.definition().name());
    }
    List<Issue> caps = new ArrayList<>(drawnCaps);
    if (basis.ceiling() == ScaffoldBasis.Ceiling.MODERATE) {
      caps.add(
          Issue.of(
              Severity.WARNING,
              "capped-scaffold",
              basis.reason() + " The verdict is at most moderate."));
    }
    caps(built.get(0)).forEach(cap -> caps.add(Issue.of(Severity.WARNING, cap.code(), cap.text())));
    return supported(built, drawn, caps, solvent, notes);
  }

  private Supported supported(
      List<Built> built,
      @Nullable String drawn,
      List<Issue> caps,
      @Nullable String solvent,
      List<Issue> notes) {
    ScaffoldDefinition definition = matcher.definition();
    List<Candidate> candidates =
        built.stream()
            .map(
                one ->
                    new Candidate(
                        one.mapped().label(),
                        one.smiles(),
                        variants.of(one.mapped(), definition, solvent)))
            .toList();
    List<Issue> all = new ArrayList<>(notes);
    all.addAll(caps);
    ScaffoldInfo info = definition.info().restingOn(variants.ruleSets(definition.name()));
    return new Supported(info, candidates, drawn, false, caps.isEmpty(), all);
  }

  private Situations situations() {
    return matcher.definition().situations();
  }

  private Optional<Rule> refusal(Built built) {
    return matcher.refusal(built.mapped().molecule(), builder.mapping(built));
  }

  private List<Rule> caps(Built built) {
    return matcher.caps(built.mapped().molecule(), builder.mapping(built));
  }

  /** Candidates that are different compounds; of two that are the same the first stays. */
  private static List<Built> distinct(List<Built> built) {
    Map<String, Built> bySmiles = new LinkedHashMap<>();
    built.forEach(one -> bySmiles.putIfAbsent(one.smiles(), one));
    return List.copyOf(bySmiles.values());
  }

  private static @Nullable String drawnLabel(IAtomContainer molecule, List<Built> built) {
    String smiles = Perception.smiles(molecule);
    return built.stream()
        .filter(one -> one.smiles().equals(smiles))
        .map(one -> one.mapped().label())
        .findFirst()
        .orElse(null);
  }

  private Unsupported unsupported(Rule rule) {
    return new Unsupported(rule.code(), rule.text(), matcher.definition().name());
  }

  private Unsupported unsupported(Situation situation) {
    return new Unsupported(situation.code(), situation.text(), matcher.definition().name());
  }

  private static UnreadableStructureException conflict(Group drawn, Group given) {
    return UnreadableStructureException.of(
        "substituent-conflict",
        null,
        0,
        "the drawing carries "
            + drawn.smiles()
            + " on nitrogen, the substituent given is "
            + given.smiles(),
        given.smiles(),
        drawn.smiles(),
        "leave the substituent out, or draw the N-H heterocycle");
  }

  /** Where a ring system stands in the drawing, in words. */
  String describe(IAtomContainer molecule, CoreMatch match) {
    List<String> atoms = new ArrayList<>();
    List<Integer> mapping = match.mappings().get(0);
    for (String site : matcher.definition().core().sites()) {
      IAtom atom =
          molecule.getAtom(mapping.get(matcher.definition().core().positions().indexOf(site)));
      boolean carries = builder.alphaBySite(molecule, match).containsKey(atom.getIndex());
      atoms.add(
          matcher.locant(site, molecule, mapping)
              + " is atom "
              + Preparation.drawnNumber(atom)
              + (carries ? ", substituted" : ""));
    }
    return String.join("; ", atoms);
  }
}
