// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.crosspeak.peaks.Axis;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Limits;
import org.crosspeak.peaks.Nucleus;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakDetail;
import org.crosspeak.peaks.PeakList;
import org.crosspeak.peaks.SetAside;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a format can hold comes back when the file is read again, of every list there is. */
class RoundTripTest {

  private static final Path FIXTURES = ExpectedList.RESOURCES.resolve("fixtures");

  /** Parts that formats hold only as far as their own words go, told apart below. */
  private static final Set<ListPart> APART =
      Set.of(
          ListPart.NAME, ListPart.EXPERIMENT, ListPart.NUCLEI, ListPart.FREQUENCY, ListPart.WINDOW);

  @TestFactory
  Stream<DynamicTest> everyFixtureComesBack() throws IOException {
    return roundTrips(FIXTURES);
  }

  @TestFactory
  Stream<DynamicTest> everyRealFileComesBack() throws IOException {
    return roundTrips(SharedFiles.folder("real-files"));
  }

  private static Stream<DynamicTest> roundTrips(Path folder) throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        FileReading reading = ExpectedList.read(file, ReadOptions.NONE);
        if (reading instanceof FileReading.Recognised recognised && !reading.hasErrors()) {
          for (TargetFormat format : TargetFormat.values()) {
            String name = folder.relativize(file) + " as " + format.code();
            tests.add(DynamicTest.dynamicTest(name, () -> comesBack(recognised.lists(), format)));
          }
        }
      }
    }
    return tests.stream();
  }

  private static void comesBack(List<PeakList> lists, TargetFormat format) {
    TargetWriter writer = PeakListWriter.writer(format);
    List<PeakList> held = lists.stream().filter(list -> writer.refusal(list) == null).toList();
    if (writer.holdsSeveralLists()) {
      if (!held.isEmpty()) {
        check(held, again(held, format), writer);
      }
    } else {
      held.forEach(list -> check(List.of(list), again(List.of(list), format), writer));
    }
  }

  private static List<PeakList> again(List<PeakList> lists, TargetFormat format) {
    Written written = PeakListWriter.withDefaults().write(lists, format);
    assertThat(written.hasErrors()).as("%s", written.issues()).isFalse();
    boolean named = PeakListWriter.writer(format).holds(true).contains(ListPart.EXPERIMENT);
    String name = named ? "list" : lists.get(0).experiment().code() + ".list";
    Source source = Source.of(name, written.text().getBytes(StandardCharsets.UTF_8));
    FileReading reading =
        PeakListReader.withDefaults().read(source, ReadOptions.NONE, Limits.DEFAULT, Deadline.NONE);
    assertThat(reading.hasErrors()).as("%s\n%s", reading.issues(), written.text()).isFalse();
    return ((FileReading.Recognised) reading).lists();
  }

  private static void check(List<PeakList> lists, List<PeakList> again, TargetWriter writer) {
    assertThat(again).hasSameSizeAs(lists);
    for (int i = 0; i < lists.size(); i++) {
      check(lists.get(i), again.get(i), writer);
    }
  }

  private static void check(PeakList list, PeakList again, TargetWriter writer) {
    Set<ListPart> held = new HashSet<>(writer.holds(list.f2() != null));
    SoftAssertions soft = new SoftAssertions();
    soft.assertThat(again.experiment()).isEqualTo(list.experiment());
    if (held.contains(ListPart.NAME)) {
      String start = list.name().strip().substring(0, Math.min(20, list.name().strip().length()));
      soft.assertThat(again.name().contains(start) || isExperiment(again.name(), list))
          .as("%s for %s", again.name(), list.name())
          .isTrue();
    }
    if (held.contains(ListPart.NUCLEI)) {
      soft.assertThat(again.f1().nucleus()).isEqualTo(list.f1().nucleus());
    }
    if (held.contains(ListPart.FREQUENCY)) {
      soft.assertThat(again.f1().frequencyMHz()).isEqualTo(list.f1().frequencyMHz());
      soft.assertThat(frequency(again.f2())).isEqualTo(frequency(list.f2()));
    }
    if (held.contains(ListPart.WINDOW)) {
      soft.assertThat(again.f1().windowPpm()).isEqualTo(list.f1().windowPpm());
    }
    held.removeAll(APART);
    soft.assertThat(values(again.peaks(), held)).isEqualTo(values(list.peaks(), held));
    List<Peak> marked = list.setAside().stream().filter(writer::marks).map(SetAside::peak).toList();
    soft.assertThat(values(again.setAside().stream().map(SetAside::peak).toList(), held))
        .isEqualTo(values(marked, held));
    soft.assertAll();
  }

  private static boolean isExperiment(String name, PeakList list) {
    return name.toLowerCase(Locale.ROOT).endsWith(list.experiment().code());
  }

  private static Object frequency(Axis axis) {
    return axis == null || axis.frequencyMHz() == null ? "none" : axis.frequencyMHz();
  }

  private static List<Map<String, String>> values(List<Peak> peaks, Set<ListPart> parts) {
    List<Map<String, String>> all = new ArrayList<>();
    for (Peak peak : peaks) {
      Map<String, String> values = new java.util.TreeMap<>();
      values.put("F2", String.valueOf(peak.f2Ppm()));
      values.put("F1", String.valueOf(peak.f1Ppm()));
      Map<ListPart, Object> details = new EnumMap<>(ListPart.class);
      parts.forEach(part -> details.computeIfAbsent(part, p -> p.of(peak)));
      details.forEach((part, value) -> values.put(part.name(), Objects.toString(value)));
      all.add(values);
    }
    return all;
  }

  @ParameterizedTest
  @EnumSource(TargetFormat.class)
  void awkwardTextsAndNumbersComeBack(TargetFormat format) {
    List<String> texts =
        List.of(
            "5\" apart", "=1+1", "x, y; z", "# hash", "HMBC", "δ ′ ä", "<a & b>", "C7a-H1'", "12");
    double[] numbers = {1e-9, -0.5, 3e22, 1607163.5, 0, -1e7, 123456789012345.0, 0.1, 7};
    List<PeakList> lists = new ArrayList<>();
    for (String name :
        List.of("12", "COSY of A", "a\tb", "# x hmbc", "f2 (ppm)", "1H,13C", "1.5 2.5")) {
      List<Peak> peaks = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        PeakDetail detail =
            new PeakDetail(numbers[i], 0.1 * i, null, texts.get(i), "Compound", "None", null, null);
        peaks.add(new Peak(4.381 + i / 7.0, 139.61 - i / 3.0, numbers[i], i + 1, null, detail));
      }
      lists.add(
          new PeakList(
              name,
              "in.txt",
              Experiment.HMBC,
              Axis.of(Nucleus.H1),
              Axis.of(Nucleus.C13),
              peaks,
              List.of(),
              false,
              List.of()));
    }
    TargetWriter writer = PeakListWriter.writer(format);
    for (PeakList list : lists) {
      List<PeakList> again = again(List.of(list), format);
      assertThat(again).hasSize(1);
      assertThat(again.get(0).experiment()).isEqualTo(Experiment.HMBC);
      Set<ListPart> held = new HashSet<>(writer.holds(true));
      held.removeAll(APART);
      assertThat(values(again.get(0).peaks(), held)).isEqualTo(values(list.peaks(), held));
    }
    if (writer.holdsSeveralLists()) {
      assertThat(again(lists, format)).hasSameSizeAs(lists);
    }
  }

  @Test
  void predictedOrAssignedShiftsAreNotWrittenIntoNmredata() throws IOException {
    FileReading reading =
        ExpectedList.read(FIXTURES.resolve("assigned.nmredata.sdf"), ReadOptions.NONE);
    List<PeakList> lists = ((FileReading.Recognised) reading).lists();
    String text = PeakListWriter.withDefaults().write(lists, TargetFormat.NMREDATA).text();
    assertThat(text)
        .contains("<NMREDATA_LEVEL>\n0\\")
        .contains("<NMREDATA_2D_13C_NJ_1H>")
        .doesNotContain("ASSIGNMENT");
    assertThat(lists).extracting(PeakList::experiment).contains(Experiment.HMBC);
  }

  @Test
  void aFormatOfOneListRefusesSeveralAndSaysHowToChoose() throws IOException {
    FileReading reading =
        ExpectedList.read(FIXTURES.resolve("bare-sections.csv"), ReadOptions.NONE);
    List<PeakList> lists = ((FileReading.Recognised) reading).lists();
    Written written = PeakListWriter.withDefaults().write(lists, TargetFormat.SPARKY);
    assertThat(written.text()).isEmpty();
    assertThat(written.issues())
        .anySatisfy(
            issue -> {
              assertThat(issue.code()).isEqualTo("target-refused");
              assertThat(issue.message()).contains("HSQC (hsqc), HMBC (hmbc)");
              assertThat(issue.remedy()).contains("--list");
            });
  }

  @Test
  void whatAFormatCannotHoldIsTold() throws IOException {
    FileReading reading =
        ExpectedList.read(FIXTURES.resolve("mnova-f2-first.hmbc.txt"), ReadOptions.NONE);
    List<PeakList> lists = ((FileReading.Recognised) reading).lists();
    Written written = PeakListWriter.withDefaults().write(lists, TargetFormat.TOPSPIN);
    assertThat(written.issues())
        .extracting(issue -> issue.message())
        .anyMatch(text -> text.contains("2 peaks that are set aside not written"))
        .anyMatch(text -> text.contains("topspin does not hold volumes, widths on F2"));
  }
}
