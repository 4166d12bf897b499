// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Severity;
import org.crosspeak.structure.Preparation.Prepared;
import org.crosspeak.structure.ScaffoldDefinition.Situation;
import org.crosspeak.structure.StructureReading.Supported;
import org.crosspeak.structure.StructureReading.Unsupported;
import org.jspecify.annotations.Nullable;
import org.openscience.cdk.interfaces.IAtomContainer;

/** Asks the scaffolds of a drawing which of them poses its question. */
final class DrawingQuestion {

  private final List<ScaffoldMatcher> asked;
  private final Variants variants;
  private final Prepared prepared;
  private final @Nullable Group given;
  private final @Nullable String solvent;
  private final List<Issue> notes;

  /**
   * @param asked the scaffolds, in order
   * @param variants where expected shifts come from
   * @param prepared the drawing
   * @param given the group that was given apart from the drawing, or null
   * @param solvent the NMR solvent as written, or null
   * @param notes what is already to be said of the drawing
   */
  DrawingQuestion(
      List<ScaffoldMatcher> asked,
      Variants variants,
      Prepared prepared,
      @Nullable Group given,
      @Nullable String solvent,
      List<Issue> notes) {
    this.asked = asked;
    this.variants = variants;
    this.prepared = prepared;
    this.given = given;
    this.solvent = solvent;
    this.notes = List.copyOf(notes);
  }

  /**
   * The reading of the only scaffold that the drawing supports; where none does, why the first one
   * whose ring system is there does not; where several do, that it has to be said which is meant.
   */
  StructureReading reading() throws UnreadableStructureException {
    List<Supported> supported = new ArrayList<>();
    StructureReading first = null;
    for (ScaffoldSearch.Held held : ScaffoldSearch.of(asked, prepared.components())) {
      StructureReading reading = ask(held);
      first = first == null ? reading : first;
      if (reading instanceof Supported one) {
        supported.add(one);
      }
    }
    if (supported.isEmpty()) {
      return first == null ? noCore() : first;
    }
    List<Supported> drawn = supported.stream().filter(one -> one.drawn() != null).toList();
    List<Supported> left = drawn.isEmpty() ? supported : drawn;
    return left.size() == 1 ? left.get(0) : ambiguous(left);
  }

  private StructureReading ask(ScaffoldSearch.Held held) throws UnreadableStructureException {
    Map<String, Integer> holding = new LinkedHashMap<>();
    List<String> others = new ArrayList<>();
    List<String> places = new ArrayList<>();
    ScaffoldQuestion question = new ScaffoldQuestion(held.matcher(), variants);
    for (int i = 0; i < prepared.components().size(); i++) {
      IAtomContainer component = prepared.components().get(i);
      String smiles = Perception.smiles(component);
      List<CoreMatch> cores = held.cores().get(i);
      if (cores.isEmpty()) {
        others.add(smiles);
      } else if (holding.putIfAbsent(smiles, i) == null) {
        cores.forEach(core -> places.add(question.describe(component, core)));
      }
    }
    if (places.size() != 1) {
      return twoCores(held.matcher(), places);
    }
    List<Issue> all = new ArrayList<>(notes);
    if (!others.isEmpty()) {
      all.add(
          Issue.of(
              Severity.NOTE,
              "structure-components",
              "left out of the drawing as salt or solvate: " + String.join(", ", others)));
    }
    int place = holding.values().iterator().next();
    CoreMatch core = held.cores().get(place).get(0);
    return question.ask(prepared.components().get(place), core, given, solvent, all);
  }

  private static Unsupported twoCores(ScaffoldMatcher matcher, List<String> places) {
    Situation situation = matcher.definition().situations().twoCores();
    String text =
        situation
            .text()
            .replace("{count}", Integer.toString(places.size()))
            .replace("{cores}", String.join(", and ", places));
    return new Unsupported(situation.code(), text, matcher.definition().name());
  }

  private static Unsupported ambiguous(List<Supported> supported) {
    String questions =
        supported.stream()
            .map(one -> one.scaffold().phrase() + " (" + one.scaffold().name() + ")")
            .collect(Collectors.joining(", "));
    return new Unsupported(
        "scaffold-ambiguous",
        "The drawing poses more than one question: "
            + questions
            + "; name the scaffold that is meant, as scaffold in the record or with --scaffold.",
        null);
  }

  private Unsupported noCore() {
    ScaffoldMatcher matcher = asked.get(0);
    Situation situation = matcher.definition().situations().noCore();
    String text = situation.text();
    if (asked.size() > 1) {
      text =
          "The drawing holds none of the ring systems known ("
              + asked.stream()
                  .map(one -> one.definition().core().name())
                  .distinct()
                  .collect(Collectors.joining(", "))
              + "); check that the structure belongs to this sample.";
    }
    List<String> relatives =
        prepared.components().stream()
            .flatMap(component -> matcher.relatives(component).stream())
            .distinct()
            .toList();
    String seen = relatives.isEmpty() ? "" : " It holds " + relatives.get(0) + ".";
    return new Unsupported(situation.code(), text + seen, null);
  }
}
