// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.crosspeak.peaks.Limits;
import org.jspecify.annotations.Nullable;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.io.MDLV2000Reader;
import org.openscience.cdk.io.MDLV3000Reader;
import org.openscience.cdk.silent.SilentChemObjectBuilder;

/** Reads one molfile, V2000 or V3000; says at which line a broken one breaks. */
final class MolfileText {

  private static final int HEADER = 3;

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
    if (!v3000) {
      check(lines, counts);
    }
    requireEnd(lines);
    String text = String.join("\n", lines) + "\n";
    IAtomContainer empty = SilentChemObjectBuilder.getInstance().newAtomContainer();
    try {
      IAtomContainer molecule = v3000 ? v3000(text, empty) : v2000(text, empty);
      if (molecule == null) {
        throw broken(HEADER + 1, "no structure was found", counts, "atoms and bonds");
      }
      return molecule;
    } catch (CDKException | IOException | RuntimeException e) {
      String message = e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse("");
      throw broken(HEADER + 1, "the connection table is broken: " + message, counts, "a molfile");
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

  private void check(List<String> lines, String counts) throws UnreadableStructureException {
    int atoms = number(counts, 0);
    int bonds = number(counts, 3);
    if (atoms < 0 || bonds < 0) {
      throw broken(
          HEADER + 1,
          "this is no molfile: its fourth line should count atoms and bonds",
          shortened(counts),
          "a counts line such as \" 12 13  0  0  0  0  0  0  0  0999 V2000\"");
    }
    // explicit hydrogens may be several times as many as heavy atoms
    if (atoms > 5L * limits.atoms()) {
      throw UnreadableStructureException.of(
          "structure-too-large",
          file,
          HEADER + 1,
          "the structure has " + atoms + " atoms",
          counts,
          "at most " + limits.atoms() + " heavy atoms",
          "give the structure of one compound");
    }
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

  private static boolean isAtom(String line) {
    if (line.length() < 32) {
      return false;
    }
    for (int i = 0; i < 3; i++) {
      if (!line.substring(10 * i, 10 * i + 10).strip().matches("[+-]?\\d*\\.?\\d+")) {
        return false;
      }
    }
    return !line.substring(31, Math.min(34, line.length())).isBlank();
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
