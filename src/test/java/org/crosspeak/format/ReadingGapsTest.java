// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.crosspeak.peaks.Axis;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Limits;
import org.crosspeak.peaks.Nucleus;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parameters beside a list, lists without their header, several samples in a table, doubt. */
class ReadingGapsTest {

  @TempDir private Path folder;

  private static FileReading.Recognised read(String name, String text) {
    Source source = Source.of(name, text.getBytes(StandardCharsets.UTF_8));
    FileReading reading =
        PeakListReader.withDefaults().read(source, ReadOptions.NONE, Limits.DEFAULT, Deadline.NONE);
    assertThat(reading).as("%s", reading.issues()).isInstanceOf(FileReading.Recognised.class);
    return (FileReading.Recognised) reading;
  }

  private PeakList ofDataSet(String peaks) throws IOException {
    Path pdata = Files.createDirectories(folder.resolve("7/pdata/1"));
    Files.writeString(
        pdata.resolve("peaklist.xml"),
        "<PeakList><PeakList2D>" + peaks + "</PeakList2D></PeakList>");
    Files.writeString(
        pdata.resolve("procs"),
        "##TITLE= x\n##$AXNUC= <1H>\n##$OFFSET= 10.5\n##$SF= 400.13\n##$SW_p= 4001.3\n");
    Files.writeString(
        pdata.resolve("proc2s"), "##$AXNUC= <13C>\n##$OFFSET= 200\n##$SF= 100.6\n##$SW_p= 19114\n");
    Files.writeString(folder.resolve("7/acqus"), "##$PULPROG= <hmbcgplpndqf>\n##$BF1= 400.13\n");
    Path file = Source.fileOf(folder.resolve("7"));
    Source source = Source.read(file, "peaklist.xml", Limits.DEFAULT);
    FileReading reading =
        PeakListReader.withDefaults().read(source, ReadOptions.NONE, Limits.DEFAULT, Deadline.NONE);
    return ((FileReading.Recognised) reading).lists().get(0);
  }

  @Test
  void aBrukerDataSetGivesFrequenciesWindowsAndExperiment() throws IOException {
    PeakList list = ofDataSet("<Peak2D F1=\"139.61\" F2=\"4.38\" intensity=\"5\"/>");
    assertThat(list.experiment()).isEqualTo(Experiment.HMBC);
    assertThat(list.f2()).isNotNull();
    assertThat(list.f2().frequencyMHz()).isEqualTo(400.13);
    assertThat(list.f1().frequencyMHz()).isEqualTo(100.6);
    Axis.Window window = list.f1().windowPpm();
    assertThat(window).isNotNull();
    assertThat(window.high()).isEqualTo(200);
    assertThat(window.low()).isCloseTo(10, Offset.offset(1e-9));
    assertThat(list.f2().windowPpm()).isEqualTo(new Axis.Window(0.5, 10.5));
  }

  @Test
  void exchangedNamesOfAListDoNotExchangeTheParametersBesideIt() throws IOException {
    PeakList list = ofDataSet("<Peak2D F2=\"139.61\" F1=\"4.38\" intensity=\"5\"/>");
    assertThat(list.axesExchanged()).isTrue();
    assertThat(list.f2()).isNotNull();
    assertThat(list.f2().frequencyMHz()).isEqualTo(400.13);
    assertThat(list.f1().frequencyMHz()).isEqualTo(100.6);
  }

  @Test
  void aMultipletTableKeepsIntegralProtonsAndCouplings() {
    String header = "Name\tShift\tRange\tH's\tIntegral\tClass\tJ's\tMethod\n";
    Peak peak =
        read("h1.txt", header + "A (t)\t4.38\t4.40 .. 4.36\t2\t2.03\tt\t7.1, 7.1\tPeaks\n")
            .lists()
            .get(0)
            .peaks()
            .get(0);
    assertThat(peak.detail().volume()).isEqualTo(2.03);
    assertThat(peak.detail().protons()).isEqualTo(2.0);
    assertThat(peak.detail().multiplicity()).isEqualTo("t");
    assertThat(peak.detail().flags()).isEqualTo("J=7.1, 7.1");
  }

  @Test
  void multipletsOfAJsonSpectrumAreReadForTheirLines() {
    PeakList list =
        read(
                "x.json",
                "{\"PROTON_0\":{\"type\":\"1D\",\"experiment\":\"PROTON\",\"multiplets\":{\"count\":1,"
                    + "\"0\":{\"delta1\":4.38,\"nH\":2,\"integralValue\":1990.5,\"category\":\"t\","
                    + "\"jvals\":[7.1]}},\"peaks\":{\"count\":2,\"0\":{\"delta1\":4.36,\"delta2\":0},"
                    + "\"1\":{\"delta1\":4.40,\"delta2\":0}}}}")
            .lists()
            .get(0);
    assertThat(list.experiment()).isEqualTo(Experiment.H1);
    assertThat(list.peaks()).hasSize(1);
    Peak peak = list.peaks().get(0);
    assertThat(peak.where()).isEqualTo("/PROTON_0/multiplets/0");
    assertThat(peak.detail().protons()).isEqualTo(2.0);
    assertThat(peak.detail().volume()).isEqualTo(1990.5);
    assertThat(peak.detail().flags()).isEqualTo("J=7.1");
  }

  @Test
  void sparkyRowsWithoutTheirHeaderAreRead() {
    FileReading.Recognised reading =
        read(
            "hmbc.list",
            "\n   C7a-H1'a   139.702   5.598   8.1e+05   a note\n      ?-?   52.9  5.61  100\n");
    PeakList list = reading.lists().get(0);
    assertThat(reading.format()).isEqualTo("sparky-list");
    assertThat(list.peaks()).hasSize(2);
    assertThat(list.peaks().get(0).f2Ppm()).isEqualTo(5.598);
    assertThat(list.peaks().get(0).f1Ppm()).isEqualTo(139.702);
    assertThat(list.peaks().get(0).intensity()).isEqualTo(8.1e5);
    assertThat(list.peaks().get(0).detail().annotation()).isEqualTo("C7a-H1'a");
    assertThat(list.peaks().get(1).detail().annotation()).isNull();
  }

  @Test
  void severalSamplesOfOneTableAreSeveralLists() {
    List<PeakList> lists =
        read(
                "all.csv",
                "compound,experiment,f2 (ppm),f1 (ppm)\nA-1,HMBC,4.38,139.6\nA-1,HSQC,4.38,50.3\n"
                    + "B-2,HMBC,4.40,122.9\n")
            .lists();
    assertThat(lists)
        .extracting(PeakList::name)
        .containsExactly("A-1: HMBC", "A-1: HSQC", "B-2: HMBC");
    assertThat(lists)
        .extracting(PeakList::experiment)
        .containsExactly(Experiment.HMBC, Experiment.HSQC, Experiment.HMBC);
  }

  @Test
  void amideLikeShiftsWithoutANameAreNotTakenForCarbon() {
    String amides = "8.90,123.2\n8.32,115.3\n8.61,118.1\n9.30,121.0\n";
    PeakList hsqc = read("hsqc.csv", "f2 (ppm),f1 (ppm)\n" + amides).lists().get(0);
    assertThat(hsqc.experiment()).isEqualTo(Experiment.UNKNOWN);
    assertThat(hsqc.f1().nucleus()).isEqualTo(Nucleus.N15);
    assertThat(String.join(" ", hsqc.decidedBy())).contains("may be 15N of amides");
    assertThat(read("hsqc.csv", "1H,13C\n" + amides).lists().get(0).experiment())
        .isEqualTo(Experiment.HSQC);
    assertThat(read("hmbc.csv", "f2 (ppm),f1 (ppm)\n" + amides).lists().get(0).f1().nucleus())
        .isEqualTo(Nucleus.C13);
    String alkyl = "f2 (ppm),f1 (ppm)\n" + amides + "4.38,50.3\n";
    assertThat(read("hsqc.csv", alkyl).lists().get(0).experiment()).isEqualTo(Experiment.HSQC);
  }

  @ParameterizedTest
  @CsvSource({
    "lr-hsqmbc",
    "hsqmbc_8hz",
    "h2bcetgpl3",
    "adeq11etgprdsp",
    "1_1-ADEQUATE",
    "hmbcetgpl3nd",
    "cigar-hmbc",
    "inadqf",
    "edhsqc.tci"
  })
  void experimentsThatObeyOtherRulesAreKnownByTheirNames(String name) {
    Experiment expected =
        switch (name.charAt(0)) {
          case 'l' -> Experiment.LR_HSQMBC;
          case 'a', '1' -> Experiment.ADEQUATE;
          case 'c' -> Experiment.HMBC;
          case 'i' -> Experiment.UNKNOWN;
          case 'e' -> Experiment.HSQC;
          default ->
              name.startsWith("hsqmbc")
                  ? Experiment.LR_HSQMBC
                  : name.startsWith("h2bc") ? Experiment.H2BC : Experiment.HMBC;
        };
    PeakList list =
        read(name + ".csv", "f2 (ppm),f1 (ppm)\n4.38,139.6\n8.02,122.9\n").lists().get(0);
    assertThat(list.experiment()).isEqualTo(expected);
  }
}
