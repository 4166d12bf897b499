// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Limits;
import org.crosspeak.peaks.Severity;
import org.jspecify.annotations.Nullable;
import org.openscience.cdk.interfaces.IAtomContainer;

/** Reads what was handed in, whatever way it is written, into a molecule as drawn. */
final class DrawnText {

  private final Limits limits;

  DrawnText(Limits limits) {
    this.limits = limits;
  }

  /**
   * A molecule as drawn.
   *
   * @param molecule may hold several components, explicit hydrogens, isotopes
   * @param notes what was left out
   */
  record Drawn(IAtomContainer molecule, List<Issue> notes) {}

  Drawn read(StructureInput input) throws UnreadableStructureException {
    if (input.smiles() != null) {
      return new Drawn(smiles(input.smiles(), null, 0), List.of());
    }
    String text = Objects.requireNonNull(input.text(), "text must not be null");
    String name = input.fileName();
    List<String> lines = lines(text);
    if (lines.stream().allMatch(String::isBlank)) {
      throw UnreadableStructureException.of(
          "structure-empty",
          name,
          0,
          "the structure file is empty",
          null,
          "a molfile, an SDF record or a SMILES",
          "export the structure again");
    }
    return isSmilesFile(name) ? smilesFile(lines, name) : record(lines, name);
  }

  private IAtomContainer smiles(String smiles, @Nullable String file, int line)
      throws UnreadableStructureException {
    return new SmilesText(limits).read(smiles, file, line);
  }

  private static boolean isSmilesFile(@Nullable String name) {
    return name != null && name.toLowerCase(Locale.ROOT).matches(".*\\.(smi|smiles)");
  }

  private Drawn smilesFile(List<String> lines, @Nullable String name)
      throws UnreadableStructureException {
    int first = 0;
    while (lines.get(first).isBlank()) {
      first++;
    }
    long more = lines.stream().skip(first + 1L).filter(line -> !line.isBlank()).count();
    return new Drawn(smiles(lines.get(first), name, first + 1), several(more, name));
  }

  private Drawn record(List<String> lines, @Nullable String name)
      throws UnreadableStructureException {
    int end = 0;
    while (end < lines.size() && !lines.get(end).startsWith("$$$$")) {
      end++;
    }
    long more = 0;
    boolean content = false;
    for (int i = end + 1; i < lines.size(); i++) {
      boolean delimiter = lines.get(i).startsWith("$$$$");
      content |= !delimiter && !lines.get(i).isBlank();
      if (content && (delimiter || i == lines.size() - 1)) {
        more++;
        content = false;
      }
    }
    IAtomContainer molecule = new MolfileText(limits, name).read(lines.subList(0, end));
    return new Drawn(molecule, several(more, name));
  }

  private static List<Issue> several(long more, @Nullable String name) {
    if (more == 0) {
      return List.of();
    }
    return List.of(
        new Issue(
            Severity.NOTE,
            "structure-several-records",
            name,
            0,
            "the file holds " + (more + 1) + " structures; the first one is used",
            null,
            "one structure",
            "give one structure to each compound"));
  }

  private static List<String> lines(String text) {
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new ArrayList<>(List.of(bare.split("\r\n|\r|\n", -1)));
  }
}
