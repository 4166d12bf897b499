// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Limits;
import org.crosspeak.peaks.Recent;
import org.crosspeak.peaks.Severity;
import org.crosspeak.structure.DrawnText.Drawn;
import org.crosspeak.structure.Preparation.Prepared;
import org.crosspeak.structure.StructureReading.Supported;
import org.crosspeak.structure.StructureReading.Unreadable;
import org.crosspeak.structure.StructureReading.Unsupported;
import org.jspecify.annotations.Nullable;
import org.openscience.cdk.interfaces.IAtomContainer;

/**
 * Reads a drawing and asks which scaffold's question it poses. Immutable and safe for use by
 * multiple threads. Keeps CDK's readers from printing to the standard error stream, unless the
 * system property {@code cdk.logging.level} is set.
 */
public final class StructureReader {

  static {
    CdkLogging.quieten();
  }

  /** Readings kept; of a usual compound one takes some 40 kB. */
  private static final int RECENT = 512;

  /** Characters of a SMILES, and of a file, above which a reading is too large to be kept. */
  private static final int LONGEST_SMILES = 200;

  private static final int LONGEST_FILE = 8192;

  private final ScaffoldLibrary library;
  private final Variants variants;
  private final Limits limits;
  private final Recent<StructureInput, StructureReading> recent = new Recent<>(RECENT);
  private final Recent<String, Drawing> drawings = new Recent<>(RECENT);

  StructureReader(ScaffoldLibrary library, Variants variants, Limits limits) {
    this.library = library;
    this.variants = variants;
    this.limits = limits;
  }

  /** A reader with the built-in scaffolds and shift tables and the documented limits. */
  public static StructureReader withDefaults() {
    return withLimits(Limits.DEFAULT);
  }

  /**
   * A reader with the built-in scaffolds and shift tables.
   *
   * @param limits what one structure may cost
   */
  public static StructureReader withLimits(Limits limits) {
    return new StructureReader(
        ScaffoldLibrary.builtIn(), new VariantBuilder(new ShiftResources()), limits);
  }

  /**
   * The same with other limits.
   *
   * @param limits what one structure may cost
   */
  public StructureReader within(Limits limits) {
    return new StructureReader(library, variants, limits);
  }

  /** Reads now what is otherwise read with the first drawing of the first scaffold. */
  public void readAhead() {
    variants.ruleSets(library.matchers().get(0).definition().name());
  }

  /**
   * A reader with the built-in scaffolds and a chemist's own after them.
   *
   * @param own their files
   * @param limits what one structure may cost
   * @throws ScaffoldFileException in one line, with file and place, when a file is not sound
   */
  public static StructureReader with(ScaffoldFolder own, Limits limits) {
    return OwnScaffoldLoader.added(own, limits);
  }

  /**
   * The same reader with one scaffold more, asked after the others.
   *
   * @param file content of a scaffold file
   * @param name the file's name, for messages
   * @throws IllegalArgumentException with every problem of the file when it is not sound, or when
   *     its name is taken
   */
  public StructureReader adding(byte[] file, String name) {
    ScaffoldDefinition definition = ScaffoldLoader.parse(file, name);
    List<String> problems = ScaffoldCheck.problems(definition);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(name + ": " + String.join("; ", problems));
    }
    return new StructureReader(library.adding(definition, name), variants, limits);
  }

  /**
   * What the structure comes to.
   *
   * @param input never null; may be empty, which is the answer {@code scaffold-unknown}
   * @return the question with its candidates, or why there is none; nothing is thrown for bad input
   */
  public StructureReading read(StructureInput input) {
    boolean usual =
        (input.smiles() == null || input.smiles().length() <= LONGEST_SMILES)
            && (input.text() == null || input.text().length() <= LONGEST_FILE);
    return usual ? recent.get(input, this::readNow) : readNow(input);
  }

  private StructureReading readNow(StructureInput input) {
    try {
      List<ScaffoldMatcher> asked = asked(input.scaffold());
      return input.hasDrawing() ? drawn(input, asked) : undrawn(input, asked);
    } catch (UnreadableStructureException e) {
      return new Unreadable(e.issue());
    }
  }

  /** Rule sets: name ("scaffold/indazole") to the first 12 hex digits of the file's SHA-256. */
  public Map<String, String> ruleSets() {
    Map<String, String> sets = new TreeMap<>(library.ruleSets());
    sets.putAll(variants.ruleSets());
    return Collections.unmodifiableMap(sets);
  }

  /** What each scaffold is, needs and rests on, in the order in which a drawing is asked. */
  public List<ScaffoldSummary> summaries() {
    Map<String, ScaffoldFigures> figures = FiguresLoader.load();
    List<ScaffoldSummary> all = new ArrayList<>();
    for (ScaffoldMatcher matcher : library.matchers()) {
      ScaffoldDefinition one = matcher.definition();
      String file = library.file(one.name());
      ScaffoldFigures measured = file == null ? figures.get(one.name()) : null;
      all.add(
          ScaffoldSummary.of(one, variants.ruleSets(one.name()), asserted(one), measured, file));
    }
    return List.copyOf(all);
  }

  /** Whether a verdict is possible without a drawing. */
  private boolean asserted(ScaffoldDefinition definition) {
    return definition.info().labels().stream()
        .allMatch(label -> variants.elaboration(label, definition, null) != null);
  }

  /** SMILES of a scaffold's parent; the name must be known. */
  String parent(String name) {
    return library.named(name).orElseThrow().definition().core().parent();
  }

  /** The scaffolds known, in the order in which a drawing is asked for them. */
  public List<ScaffoldInfo> scaffolds() {
    return library.infos();
  }

  /**
   * Lays a structure out in the plane.
   *
   * @param smiles SMILES of one component, such as {@link Candidate#smiles()}; salts and hydrogens
   *     are treated as in {@link #read}
   * @return the largest component; the same numbers for the same SMILES
   * @throws IllegalArgumentException when the SMILES cannot be read
   */
  public Drawing draw(String smiles) {
    return smiles.length() <= LONGEST_SMILES
        ? drawings.get(smiles, this::drawNow)
        : drawNow(smiles);
  }

  private Drawing drawNow(String smiles) {
    try {
      Drawn drawn = new DrawnText(limits).read(StructureInput.ofSmiles(smiles));
      IAtomContainer largest =
          new Preparation(limits, null)
              .prepare(drawn.molecule()).components().stream()
                  .max(Comparator.comparingInt(IAtomContainer::getAtomCount))
                  .orElseThrow();
      return new StructureDrawer(library).draw(largest);
    } catch (UnreadableStructureException e) {
      throw new IllegalArgumentException(e.issue().message(), e);
    }
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
    return asserted(asked.get(0).definition(), input);
  }

  private StructureReading asserted(ScaffoldDefinition definition, StructureInput input) {
    if (definition.basis().ceiling() == ScaffoldBasis.Ceiling.NONE) {
      return new Unsupported(
          "unsupported-scaffold", definition.basis().reason(), definition.name());
    }
    List<Candidate> candidates = new ArrayList<>();
    for (ScaffoldDefinition.Isomer isomer : definition.candidates()) {
      Elaboration members = variants.elaboration(isomer.label(), definition, input.solvent());
      if (members == null) {
        return new Unsupported(
            "scaffold-needs-structure",
            "A verdict on "
                + definition.info().phrase()
                + " needs the structure; the scaffold alone is not enough.",
            definition.info().name());
      }
      candidates.add(new Candidate(isomer.label(), null, members.start(), members));
    }
    List<Issue> notes = new ArrayList<>();
    notes.add(
        Issue.of(
            Severity.NOTE,
            "scaffold-asserted",
            "no structure was given; the verdict rests on the assertion ("
                + definition.info().phrase()
                + ") and is at most moderate"));
    if (input.substituent() != null) {
      notes.add(
          Issue.of(
              Severity.NOTE,
              "substituent-unused",
              "the substituent is not used without the structure of the heterocycle"));
    }
    ScaffoldInfo info = definition.info().restingOn(variants.ruleSets(definition.name()));
    return new Supported(info, candidates, null, true, false, notes);
  }

  private StructureReading drawn(StructureInput input, List<ScaffoldMatcher> asked)
      throws UnreadableStructureException {
    Drawn drawn = new DrawnText(limits).read(input);
    Prepared prepared = new Preparation(limits, input.fileName()).prepare(drawn.molecule());
    String group = input.substituent();
    Group given = group == null ? null : GivenGroup.read(group, limits);
    List<Issue> notes = new ArrayList<>(drawn.notes());
    notes.addAll(prepared.notes());
    return new DrawingQuestion(asked, variants, prepared, given, input.solvent(), notes).reading();
  }
}
