// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Limits;
import org.crosspeak.peaks.Severity;
import org.crosspeak.structure.Preparation.Prepared;
import org.crosspeak.structure.StructureReading.Supported;
import org.crosspeak.structure.StructureReading.Unreadable;
import org.crosspeak.structure.StructureReading.Unsupported;
import org.jspecify.annotations.Nullable;
import org.openscience.cdk.interfaces.IAtomContainer;

/**
 * Makes a question of any constitutional isomers: no scaffold, no roles, expected shifts by general
 * estimates.
 *
 * <pre>{@code
 * StructureReading question =
 *     ComparisonReader.withLimits(Limits.DEFAULT).read(drawings, "CDCl3");
 * }</pre>
 *
 * <p>Immutable and safe for use by multiple threads.
 */
public final class ComparisonReader {

  /** What reports call a question without a scaffold, and the name of its shift table. */
  public static final String NAME = "compare";

  private static final int FEWEST = 2;
  private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 _.+-]{0,39}");
  private static final Set<String> RESERVED = Set.of("mixture", "inconclusive");

  private final VariantBuilder variants;
  private final ShiftResources resources;
  private final Limits limits;

  private ComparisonReader(ShiftResources resources, Limits limits) {
    this.resources = resources;
    this.variants = new VariantBuilder(resources);
    this.limits = limits;
  }

  /**
   * A reader with the built-in shift tables.
   *
   * @param limits what one structure may cost
   */
  public static ComparisonReader withLimits(Limits limits) {
    return new ComparisonReader(new ShiftResources(), limits);
  }

  /** Rule sets of the estimates: name to the first 12 hex digits of the resource's SHA-256. */
  public Map<String, String> ruleSets() {
    Map<String, String> sets = new TreeMap<>(resources.ruleSets(NAME));
    sets.put("shifts/" + NAME, resources.ruleSet(NAME));
    return sets;
  }

  /**
   * Candidates as an analyst writes them: SMILES, or NAME=SMILES where that as a whole is no
   * SMILES.
   */
  public List<ComparedStructure> named(List<String> words) {
    return words.stream().map(this::named).toList();
  }

  private ComparedStructure named(String word) {
    int equals = word.indexOf('=');
    if (equals <= 0 || isSmiles(word)) {
      return new ComparedStructure(null, word);
    }
    return new ComparedStructure(word.substring(0, equals).strip(), word.substring(equals + 1));
  }

  private boolean isSmiles(String word) {
    try {
      return !new SmilesText(limits).read(word, null, 0).isEmpty();
    } catch (UnreadableStructureException e) {
      return false;
    }
  }

  /** A structure that was read: its label, canonical SMILES and the molecule. */
  private record Read(String label, String smiles, IAtomContainer molecule, boolean stereo) {}

  /**
   * The question which of these structures it is.
   *
   * @param drawings in the order of the report; at least two
   * @param solvent the NMR solvent, or null
   * @return the question; unsupported when fewer than two structures are left that can be told
   *     apart; unreadable when one is no SMILES, or they are no isomers
   */
  public StructureReading read(List<ComparedStructure> drawings, @Nullable String solvent) {
    try {
      List<Issue> notes = new ArrayList<>();
      List<Read> all = new ArrayList<>();
      Set<String> labels = new LinkedHashSet<>();
      for (int i = 0; i < drawings.size(); i++) {
        all.add(read(drawings.get(i), label(drawings.get(i), i, labels), notes));
      }
      requireIsomers(all);
      List<Read> apart = apart(all, notes);
      if (apart.size() < FEWEST) {
        return new Unsupported(
            "unsupported-alike",
            "The candidates are "
                + (drawings.size() < FEWEST ? "fewer than two" : "one compound to these lists")
                + ": "
                + (notes.isEmpty() ? "give two isomers" : notes.get(notes.size() - 1).message())
                + ".",
            NAME);
      }
      return question(apart, solvent, notes);
    } catch (UnreadableStructureException e) {
      return new Unreadable(e.issue());
    }
  }

  private Supported question(List<Read> apart, @Nullable String solvent, List<Issue> notes) {
    List<Candidate> candidates = new ArrayList<>();
    for (Read one : apart) {
      candidates.add(new Candidate(one.label(), one.smiles(), readings(one, solvent)));
    }
    List<Issue> all = new ArrayList<>(notes);
    all.add(
        Issue.of(
            Severity.NOTE,
            "estimated-shifts",
            "The candidates belong to no measured scaffold: shifts are general estimates with wide"
                + " spreads, so this is weaker than a verdict on a scaffold, and at most"
                + " moderate. Stereoisomers are not told apart."));
    List<String> labels = candidates.stream().map(Candidate::label).toList();
    ScaffoldInfo info =
        new ScaffoldInfo(
            NAME, "one of the candidates", labels, Roles.NONE, resources.ruleSet(NAME));
    return new Supported(info, candidates, null, false, false, all);
  }

  /** The candidate as drawn and as its tautomers on ring nitrogens, equally likely. */
  private List<Variant> readings(Read one, @Nullable String solvent) {
    List<IAtomContainer> forms = RingTautomers.of(one.molecule());
    List<Variant> readings = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      List<@Nullable String> unnamed = new ArrayList<>();
      forms.get(i).atoms().forEach(atom -> unnamed.add(null));
      Variant variant =
          variants.variant(
              new MappedMolecule(forms.get(i), unnamed, one.label(), false), NAME, solvent);
      readings.add(
          variant.reading(i == 0 ? "as drawn" : "tautomer " + (i + 1), -Math.log(forms.size())));
    }
    return readings;
  }

  private Read read(ComparedStructure drawing, String label, List<Issue> notes)
      throws UnreadableStructureException {
    IAtomContainer drawn = new SmilesText(limits).read(drawing.smiles(), label, 0);
    Prepared prepared = new Preparation(limits, label).prepare(drawn);
    for (Issue note : prepared.notes()) {
      if (!note.code().equals("structure-stereo")) {
        notes.add(Issue.of(note.severity(), note.code(), label + ": " + note.message()));
      }
    }
    IAtomContainer largest =
        prepared.components().stream()
            .max(Comparator.comparingInt(IAtomContainer::getAtomCount))
            .orElseThrow();
    if (prepared.components().size() > 1) {
      notes.add(
          Issue.of(
              Severity.NOTE,
              "structure-components",
              label + ": the largest part of the drawing is compared, the others are left out"));
    }
    String smiles = Perception.smiles(largest);
    boolean stereo = drawn.stereoElements().iterator().hasNext();
    return new Read(label, smiles, CandidateBuilder.read(smiles), stereo);
  }

  private static String label(ComparedStructure drawing, int index, Set<String> taken)
      throws UnreadableStructureException {
    String name = drawing.name();
    String label = name == null ? Character.toString('A' + index) : name;
    if (!LABEL.matcher(label).matches() || RESERVED.contains(label)) {
      throw UnreadableStructureException.of(
          "compare-name",
          null,
          0,
          "this cannot be the name of a candidate: " + label,
          label,
          "letters, digits, blanks, _ . + - and no word of a verdict",
          "give NAME=SMILES, or the SMILES alone");
    }
    if (!taken.add(label)) {
      throw UnreadableStructureException.of(
          "compare-name",
          null,
          0,
          "two candidates are called " + label,
          label,
          "names that differ",
          "give each candidate a name of its own");
    }
    return label;
  }

  private static void requireIsomers(List<Read> all) throws UnreadableStructureException {
    for (Read one : all) {
      String first = Formula.of(all.get(0).molecule());
      String own = Formula.of(one.molecule());
      if (!own.equals(first)) {
        throw UnreadableStructureException.of(
            "compare-formula",
            one.label(),
            0,
            "the candidates are no isomers: "
                + one.label()
                + " is "
                + own
                + ", "
                + all.get(0).label()
                + " is "
                + first,
            own,
            first,
            "give structures of one molecular formula");
      }
    }
  }

  /** Those that lists can tell apart; of two that they cannot, the first stays and it is said. */
  private static List<Read> apart(List<Read> all, List<Issue> notes) {
    Map<String, Read> constitutions = new LinkedHashMap<>();
    Map<String, Read> skeletons = new LinkedHashMap<>();
    List<Read> apart = new ArrayList<>();
    for (Read one : all) {
      Read same = constitutions.putIfAbsent(one.smiles(), one);
      Read tautomer = skeletons.putIfAbsent(MobileHydrogens.key(one.molecule()), one);
      if (same != null) {
        boolean stereo = one.stereo() || same.stereo();
        merged(
            notes,
            one,
            same,
            stereo
                ? "have the same constitution; stereoisomers are not told apart"
                : "are the same compound");
      } else if (tautomer != null) {
        merged(notes, one, tautomer, "are tautomers, which exchange and show one spectrum");
      } else {
        apart.add(one);
      }
    }
    return apart;
  }

  private static void merged(List<Issue> notes, Read one, Read other, String why) {
    notes.add(
        Issue.of(
            Severity.WARNING,
            "candidates-alike",
            other.label()
                + " and "
                + one.label()
                + " "
                + why
                + "; they are judged as "
                + other.label()));
  }
}
