// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Limits;
import org.crosspeak.peaks.Severity;
import org.crosspeak.structure.DrawnText.Drawn;
import org.crosspeak.structure.Preparation.Prepared;
import org.crosspeak.structure.ScaffoldDefinition.Situation;
import org.crosspeak.structure.StructureReading.Supported;
import org.crosspeak.structure.StructureReading.Unreadable;
import org.crosspeak.structure.StructureReading.Unsupported;
import org.jspecify.annotations.Nullable;
import org.openscience.cdk.interfaces.IAtomContainer;

/**
 * Reads a drawing and asks which scaffold's question it poses. Immutable and safe for use by
 * multiple threads.
 */
public final class StructureReader {

  private final ScaffoldLibrary library;
  private final Variants variants;
  private final Limits limits;

  StructureReader(ScaffoldLibrary library, Variants variants, Limits limits) {
    this.library = library;
    this.variants = variants;
    this.limits = limits;
  }

  /** A reader with the built-in scaffolds and shift tables. */
  public static StructureReader withDefaults() {
    return new StructureReader(
        ScaffoldLibrary.builtIn(), new VariantBuilder(new ShiftResources()), Limits.DEFAULT);
  }

  /**
   * What the structure comes to.
   *
   * @param input never null; may be empty, which is the answer {@code scaffold-unknown}
   * @return the question with its candidates, or why there is none; nothing is thrown for bad input
   */
  public StructureReading read(StructureInput input) {
    try {
      List<ScaffoldMatcher> asked = asked(input.scaffold());
      return input.hasDrawing() ? drawn(input, asked) : undrawn(input, asked);
    } catch (UnreadableStructureException e) {
      return new Unreadable(e.issue());
    }
  }

  /** Rule sets: name ("scaffold/indazole") to the first 12 hex digits of the file's SHA-256. */
  public Map<String, String> ruleSets() {
    return library.ruleSets();
  }

  /** The scaffolds known, in the order in which a drawing is asked for them. */
  public List<ScaffoldInfo> scaffolds() {
    return library.infos();
  }

  private List<ScaffoldMatcher> asked(@Nullable String name) throws UnreadableStructureException {
    if (name == null) {
      return library.matchers();
    }
    Optional<ScaffoldMatcher> named = library.named(name);
    if (named.isEmpty()) {
      throw UnreadableStructureException.of(
          "scaffold-name",
          null,
          0,
          "there is no scaffold named " + name,
          name,
          String.join(", ", library.infos().stream().map(ScaffoldInfo::name).toList()),
          "name one of the known scaffolds, or leave the scaffold out");
    }
    return List.of(named.get());
  }

  private StructureReading undrawn(StructureInput input, List<ScaffoldMatcher> asked) {
    if (input.scaffold() == null) {
      return new Unsupported(
          "scaffold-unknown",
          "Neither a structure nor a scaffold was given, and the peaks of other heterocycles look"
              + " the same; give the structure, or assert the scaffold ("
              + String.join(", ", library.infos().stream().map(ScaffoldInfo::name).toList())
              + ").",
          null);
    }
    ScaffoldDefinition definition = asked.get(0).definition();
    List<Candidate> candidates =
        definition.candidates().stream()
            .map(ScaffoldDefinition.Isomer::label)
            .map(
                label ->
                    new Candidate(
                        label, null, variants.asserted(label, definition, input.solvent())))
            .toList();
    List<Issue> notes = new ArrayList<>();
    notes.add(
        Issue.of(
            Severity.NOTE,
            "scaffold-asserted",
            "no structure was given; the verdict holds if this is an "
                + definition.info().phrase()
                + " and is at most moderate"));
    if (input.substituent() != null) {
      notes.add(
          Issue.of(
              Severity.NOTE,
              "substituent-unused",
              "the substituent is not used without the structure of the heterocycle"));
    }
    return new Supported(definition.info(), candidates, null, true, false, notes);
  }

  private StructureReading drawn(StructureInput input, List<ScaffoldMatcher> asked)
      throws UnreadableStructureException {
    Drawn drawn = new DrawnText(limits).read(input);
    Prepared prepared = new Preparation(limits, input.fileName()).prepare(drawn.molecule());
    String group = input.substituent();
    Group given = group == null ? null : GivenGroup.read(group, limits);
    List<Issue> notes = new ArrayList<>(drawn.notes());
    notes.addAll(prepared.notes());
    StructureReading first = null;
    for (ScaffoldMatcher matcher : asked) {
      StructureReading reading = ask(matcher, prepared, given, input.solvent(), notes);
      if (reading instanceof Supported) {
        return reading;
      }
      first = first == null ? reading : first;
    }
    return first == null ? noCore(asked, prepared) : first;
  }

  /** One scaffold's reading, or null when its ring system is not there. */
  private @Nullable StructureReading ask(
      ScaffoldMatcher matcher,
      Prepared prepared,
      @Nullable Group given,
      @Nullable String solvent,
      List<Issue> notes)
      throws UnreadableStructureException {
    Map<String, IAtomContainer> holding = new LinkedHashMap<>();
    List<String> others = new ArrayList<>();
    List<String> places = new ArrayList<>();
    ScaffoldQuestion question = new ScaffoldQuestion(matcher, variants);
    for (IAtomContainer component : prepared.components()) {
      String smiles = Perception.smiles(component);
      List<CoreMatch> cores = matcher.cores(component);
      if (cores.isEmpty()) {
        others.add(smiles);
      } else if (holding.putIfAbsent(smiles, component) == null) {
        cores.forEach(core -> places.add(question.describe(component, core)));
      }
    }
    if (places.size() != 1) {
      return places.isEmpty() ? null : twoCores(matcher, places);
    }
    List<Issue> all = new ArrayList<>(notes);
    if (!others.isEmpty()) {
      all.add(
          Issue.of(
              Severity.NOTE,
              "structure-components",
              "left out of the drawing as salt or solvate: " + String.join(", ", others)));
    }
    IAtomContainer component = holding.values().iterator().next();
    CoreMatch core = matcher.cores(component).get(0);
    return question.ask(component, core, given, solvent, all);
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

  private static Unsupported noCore(List<ScaffoldMatcher> asked, Prepared prepared) {
    ScaffoldMatcher matcher = asked.get(0);
    Situation situation = matcher.definition().situations().noCore();
    List<String> relatives =
        prepared.components().stream()
            .flatMap(component -> matcher.relatives(component).stream())
            .distinct()
            .toList();
    String seen = relatives.isEmpty() ? "" : " It holds " + relatives.get(0) + ".";
    return new Unsupported(situation.code(), situation.text() + seen, null);
  }
}
