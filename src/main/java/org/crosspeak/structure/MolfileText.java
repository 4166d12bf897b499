// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosspeak.peaks.Limits;
import org.jspecify.annotations.Nullable;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.graph.GraphUtil;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.io.MDLV2000Reader;
import org.openscience.cdk.io.MDLV3000Reader;
import org.openscience.cdk.silent.SilentChemObjectBuilder;

/** Reads one molfile, V2000 or V3000; says at which line a broken one breaks. */
final class MolfileText {

  private static final int HEADER = 3;

  /** Columns of an atom line's element. */
  private static final int ELEMENT = 31;

  private static final int ELEMENT_END = 34;

  private static final Pattern LINE = Pattern.compile("line (\\d{1,6})");

  private static final Pattern COUNTS =
      Pattern.compile("^M\\s+V30\\s+COUNTS\\s+(\\d{1,6})\\s+(\\d{1,6})\\b");

  private final Limits limits;
  private final @Nullable String file;

  MolfileText(Limits limits, @Nullable String file) {
    this.limits = limits;
    this.file = file;
  }

  IAtomContainer read(List<String> lines) throws UnreadableStructureException {
    if (lines.size() <= HEADER) {
      throw broken(lines.size(), "the file ends before the counts line", null, "a counts line");
    }
    String counts = lines.get(HEADER);
    boolean v3000 = counts.contains("V3000");
    Counts table = v3000 ? counts3000(lines) : counts2000(counts);
    requireSize(table);
    if (!v3000) {
      requireLines(lines, table);
    }
    requireEnd(lines);
    List<String> whole = v3000 ? lines : withElementFields(lines, table.atoms());
    IAtomContainer molecule = parse(String.join("\n", whole) + "\n", v3000);
    requireCounts(molecule, table);
    return molecule;
  }

  private IAtomContainer parse(String text, boolean v3000) throws UnreadableStructureException {
    IAtomContainer empty = SilentChemObjectBuilder.getInstance().newAtomContainer();
    try {
      IAtomContainer molecule = v3000 ? v3000(text, empty) : v2000(text, empty);
      if (molecule == null) {
        throw broken(HEADER + 1, "no structure was found", null, "atoms and bonds");
      }
      GraphUtil.toAdjList(molecule); // fails here where a bond leads to an atom that is not there
      return molecule;
    } catch (CDKException | IOException | RuntimeException e) {
      String message = e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse("");
      Matcher line = LINE.matcher(message);
      throw broken(
          line.find() ? Integer.parseInt(line.group(1)) : HEADER + 1,
          "the connection table is broken: " + message,
          null,
          "a molfile");
    }
  }

  private record Counts(int atoms, int bonds) {}

  private Counts counts2000(String line) throws UnreadableStructureException {
    int atoms = number(line, 0);
    int bonds = number(line, 3);
    if (atoms < 0 || bonds < 0) {
      throw broken(
          HEADER + 1,
          "this is no molfile: its fourth line should count atoms and bonds",
          shortened(line),
          "a counts line such as \" 12 13  0  0  0  0  0  0  0  0999 V2000\"");
    }
    return new Counts(atoms, bonds);
  }

  private Counts counts3000(List<String> lines) throws UnreadableStructureException {
    for (String line : lines) {
      Matcher matcher = COUNTS.matcher(line);
      if (matcher.find()) {
        return new Counts(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
      }
    }
    throw broken(HEADER + 1, "the V3000 table has no counts", null, "a line M  V30 COUNTS");
  }

  /** Parsers step over lines that they don't understand; what they drop must not go unnoticed. */
  private void requireCounts(IAtomContainer molecule, Counts counts)
      throws UnreadableStructureException {
    if (molecule.getAtomCount() != counts.atoms() || molecule.getBondCount() != counts.bonds()) {
      throw broken(
          HEADER + 1,
          "the connection table is broken: not all of its atoms and bonds can be read",
          molecule.getAtomCount() + " atoms and " + molecule.getBondCount() + " bonds",
          counts.atoms() + " atoms and " + counts.bonds() + " bonds");
    }
  }

  private static @Nullable IAtomContainer v2000(String text, IAtomContainer into)
      throws CDKException, IOException {
    try (MDLV2000Reader reader = new MDLV2000Reader(new StringReader(text))) {
      return reader.read(into);
    }
  }

  private static @Nullable IAtomContainer v3000(String text, IAtomContainer into)
      throws CDKException, IOException {
    try (MDLV3000Reader reader = new MDLV3000Reader(new StringReader(text))) {
      return reader.read(into);
    }
  }

  private void requireSize(Counts counts) throws UnreadableStructureException {
    // explicit hydrogens may be several times as many as heavy atoms
    if (counts.atoms() > 5L * limits.atoms()) {
      throw UnreadableStructureException.of(
          "structure-too-large",
          file,
          HEADER + 1,
          "the structure is too large for the limits set",
          counts.atoms() + " atoms",
          "at most " + limits.atoms() + " heavy atoms",
          "give the structure of one compound, or raise the limit with --limit atoms=VALUE");
    }
  }

  private void requireLines(List<String> lines, Counts counts) throws UnreadableStructureException {
    int atoms = counts.atoms();
    int bonds = counts.bonds();
    for (int i = 0; i < atoms + bonds; i++) {
      int at = HEADER + 1 + i;
      if (at >= lines.size()) {
        throw broken(
            lines.size(),
            "the file is cut off: it announces " + atoms + " atoms and " + bonds + " bonds",
            null,
            i < atoms ? "an atom line" : "a bond line");
      }
      boolean right = i < atoms ? isAtom(lines.get(at)) : isBond(lines.get(at), atoms);
      if (!right) {
        String what = i < atoms ? "atom " + (i + 1) : "bond " + (i - atoms + 1);
        throw broken(
            at + 1,
            "the line of " + what + " cannot be read",
            shortened(lines.get(at)),
            i < atoms ? "x, y, z and an element" : "two atom numbers up to " + atoms);
      }
    }
  }

  private void requireEnd(List<String> lines) throws UnreadableStructureException {
    if (lines.stream().noneMatch(line -> line.matches("M\\s+END\\s*"))) {
      throw broken(lines.size(), "the file is cut off", null, "a line M  END");
    }
  }

  /** Atom lines with the blanks that an editor took from their ends: the parser counts columns. */
  private static List<String> withElementFields(List<String> lines, int atoms) {
    List<String> whole = new ArrayList<>(lines);
    for (int i = HEADER + 1; i <= HEADER + atoms; i++) {
      String line = whole.get(i);
      whole.set(i, line + " ".repeat(Math.max(0, ELEMENT_END - line.length())));
    }
    return whole;
  }

  private static boolean isAtom(String line) {
    if (line.length() <= ELEMENT) {
      return false;
    }
    for (int i = 0; i < 3; i++) {
      if (!line.substring(10 * i, 10 * i + 10).strip().matches("[+-]?\\d*\\.?\\d+")) {
        return false;
      }
    }
    return !line.substring(ELEMENT, Math.min(ELEMENT_END, line.length())).isBlank();
  }

  private static boolean isBond(String line, int atoms) {
    int first = number(line, 0);
    int second = number(line, 3);
    int order = number(line, 6);
    return first >= 1 && second >= 1 && first <= atoms && second <= atoms && order >= 1;
  }

  private static int number(String line, int from) {
    if (line.length() < from + 3) {
      return -1;
    }
    String digits = line.substring(from, from + 3).strip();
    return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : -1;
  }

  private static String shortened(String line) {
    return line.length() > 80 ? line.substring(0, 80) + "..." : line;
  }

  private UnreadableStructureException broken(
      int line, String message, @Nullable String read, String expected) {
    return UnreadableStructureException.of(
        "molfile-invalid",
        file,
        line,
        message,
        read,
        expected,
        "export the structure again as a molfile, or give its SMILES");
  }
}
