// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crosspeak.structure.StructureReader;
import org.jspecify.annotations.Nullable;

/** The section on real compounds: assigned indazoles, and lists of something else. */
final class RealCompounds {

  /** What came of foreign lists when their files were at hand. */
  private static final Path RECORD = Path.of("src/test/resources/bench/real-lists.tsv");

  void write(BenchmarkDocument page) throws IOException {
    indazoles(page);
    foreign(page);
  }

  private static void indazoles(BenchmarkDocument page) throws IOException {
    Correlator correlator = Correlator.withDefaults();
    StructureReader reader = StructureReader.withDefaults();
    Couplings couplings = Couplings.load();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("compound", "assigned shifts", "isomer", "said", "probability of the isomer"));
    int right = 0;
    int high = 0;
    int wrong = 0;
    int open = 0;
    for (AssignedCompound compound : AssignedCompound.all()) {
      Verdict verdict = compound.verdict(correlator, reader, couplings);
      boolean hit = verdict != null && verdict.isomer().equals(compound.isomer());
      boolean decided = verdict != null && verdict.decided();
      right += hit ? 1 : 0;
      high += hit && verdict.confidence() == Confidence.HIGH ? 1 : 0;
      wrong += decided && !hit ? 1 : 0;
      open += decided ? 0 : 1;
      rows.add(row(compound, verdict));
    }
    page.paragraph(
        "Indazoles whose ring shifts were assigned by their authors (`assigned-indazoles.tsv`, "
            + (rows.size() - 1)
            + " compounds, with sources), turned into lists: HSQC from the CH shifts, HMBC along bond paths of two and three bonds that a usual list shows. "
            + "A site without an assigned shift stands halfway between what the two candidates expect, so that it speaks for neither. The shifts are real; "
            + "the peaks are drawn, without noise or artefacts, and several of these compounds are among the sources of the shift tables. "
            + right
            + " right ("
            + high
            + " at high confidence), "
            + open
            + " without verdict, "
            + wrong
            + " wrong.");
    page.table(rows);
  }

  private static List<String> row(AssignedCompound compound, @Nullable Verdict verdict) {
    return List.of(
        '`' + compound.smiles() + '`',
        Integer.toString(compound.shifts().size()),
        compound.isomer(),
        verdict == null
            ? "outside the program"
            : verdict.isomer()
                + (verdict.decided() ? " (" + verdict.confidence().code() + ")" : ""),
        verdict == null || verdict.probability() == null
            ? "–"
            : BenchmarkDocument.number(verdict.probability().get(compound.isomer()), 3));
  }

  private static void foreign(BenchmarkDocument page) throws IOException {
    Path folder = Path.of(System.getProperty("crosspeak.shared", "../shared"), "real-files");
    if (Files.isDirectory(folder)) {
      record(ForeignLists.in(folder));
    }
    List<List<String>> rows = new ArrayList<>();
    int verdicts = 0;
    for (String line : Files.readAllLines(RECORD, StandardCharsets.UTF_8)) {
      List<String> cells = List.of(line.split("\t", -1));
      verdicts += rows.isEmpty() ? 0 : Integer.parseInt(cells.get(2));
      rows.add(cells);
    }
    page.paragraph(
        "Real HMBC lists of other compounds (with the file's HSQC where it has one), exported by other people's programs, in the place of the lists of "
            + ForeignLists.DRAWINGS.size()
            + " indazoles: "
            + (rows.size() - 1)
            + " files, "
            + verdicts
            + " verdicts. The files are not part of this project; their counts are recorded in `src/test/resources/bench/real-lists.tsv` "
            + "and measured again wherever the files are at hand.");
    page.table(rows);
  }

  private static void record(List<ForeignLists.Tried> tried) throws IOException {
    StringBuilder text = new StringBuilder("file\tHMBC peaks\tverdicts\n");
    for (ForeignLists.Tried each : tried) {
      text.append(each.file())
          .append('\t')
          .append(each.peaks())
          .append('\t')
          .append(each.verdicts().size())
          .append('\n');
    }
    Files.writeString(RECORD, text, StandardCharsets.UTF_8);
  }
}
