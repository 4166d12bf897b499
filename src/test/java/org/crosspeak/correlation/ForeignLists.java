// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crosspeak.format.FileReading;
import org.crosspeak.format.PeakListReader;
import org.crosspeak.format.ReadOptions;
import org.crosspeak.format.Source;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Limits;
import org.crosspeak.peaks.PeakList;
import org.crosspeak.structure.StructureInput;
import org.crosspeak.structure.StructureReader;
import org.crosspeak.structure.StructureReading;

/** Real HMBC lists of other compounds, in the place of an indazole's. */
final class ForeignLists {

  /** Indazoles whose lists they might be taken for. */
  static final List<String> DRAWINGS =
      List.of(
          "Cn1ncc2ccccc21",
          "c1ccc(Cn2ncc3ccccc32)cc1",
          "CCn1nc(C)c2ccccc21",
          "CC(C)n1nc(C#N)c2ccccc21",
          "COC(=O)c1nn(C)c2ccccc12",
          "Cn1ncc2cc(Br)ccc21",
          "COc1ccc2cnn(CC)c2c1",
          "C=CCn1nc(-c2ccccc2)c2cc([N+](=O)[O-])ccc21");

  private ForeignLists() {}

  /**
   * One file.
   *
   * @param file its path below the folder
   * @param peaks HMBC peaks
   * @param verdicts verdict words by drawing, those that are inconclusive left out
   */
  record Tried(String file, int peaks, Map<String, String> verdicts) {}

  /** Tries every HMBC list of the folder, files in order of their names. */
  static List<Tried> in(Path folder) throws IOException {
    PeakListReader reader = PeakListReader.withDefaults();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    List<Tried> tried = new ArrayList<>();
    Correlator correlator = Correlator.withDefaults();
    StructureReader structures = StructureReader.withDefaults();
    for (Path file : files) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      FileReading reading =
          reader.read(
              Source.read(file, name, Limits.DEFAULT),
              ReadOptions.NONE,
              Limits.DEFAULT,
              Deadline.NONE);
      if (reading instanceof FileReading.Recognised recognised) {
        List<PeakList> lists = usable(recognised.lists());
        if (!lists.isEmpty()) {
          tried.add(tried(name, lists, correlator, structures));
        }
      }
    }
    return tried;
  }

  /** HMBC with HSQC and 13C, or nothing where there is no HMBC. */
  private static List<PeakList> usable(List<PeakList> lists) {
    List<PeakList> usable =
        lists.stream()
            .filter(
                list ->
                    list.experiment() == Experiment.HMBC || list.experiment() == Experiment.HSQC)
            .filter(list -> !list.peaks().isEmpty())
            .toList();
    return usable.stream().anyMatch(list -> list.experiment() == Experiment.HMBC)
        ? usable
        : List.of();
  }

  private static Tried tried(
      String name, List<PeakList> lists, Correlator correlator, StructureReader structures) {
    Map<String, String> verdicts = new LinkedHashMap<>();
    Observation observation = new Observation(lists, Map.of(), null, null, null);
    for (String drawing : DRAWINGS) {
      StructureReading.Supported question =
          (StructureReading.Supported) structures.read(StructureInput.ofSmiles(drawing));
      Verdict verdict = correlator.judge(question, observation, Deadline.NONE).verdict();
      if (verdict.decided()) {
        verdicts.put(drawing, verdict.isomer() + " (" + verdict.confidence().code() + ")");
      }
    }
    int peaks =
        lists.stream()
            .filter(list -> list.experiment() == Experiment.HMBC)
            .mapToInt(list -> list.peaks().size())
            .sum();
    return new Tried(name, peaks, verdicts);
  }
}
