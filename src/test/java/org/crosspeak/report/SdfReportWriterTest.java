// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosspeak.compound.InputFile;
import org.crosspeak.compound.ResultField;
import org.crosspeak.correlation.Confidence;
import org.crosspeak.correlation.EvidenceKind;
import org.crosspeak.correlation.PeakRef;
import org.crosspeak.correlation.Reason;
import org.crosspeak.format.FileReading;
import org.crosspeak.format.PeakListReader;
import org.crosspeak.format.ReadOptions;
import org.crosspeak.format.Source;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Limits;
import org.crosspeak.peaks.PeakList;
import org.crosspeak.structure.ComponentReader;
import org.crosspeak.structure.StructureInput;
import org.crosspeak.structure.StructureReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.io.iterator.IteratingSDFReader;
import org.openscience.cdk.silent.SilentChemObjectBuilder;

class SdfReportWriterTest {

  private static final StructureReader STRUCTURES = StructureReader.withDefaults();
  private static final FileDigest FILE = FileDigest.of("report.json", "{}".getBytes(UTF_8));

  static List<Report> samples() {
    return Samples.all();
  }

  private static String sdf(Report report) {
    return new String(SdfReportWriter.withDefaults().toBytes(report, FILE), UTF_8);
  }

  /** As another program reads it. */
  private static List<IAtomContainer> cdk(String sdf) throws Exception {
    List<IAtomContainer> molecules = new ArrayList<>();
    InputStream in = new ByteArrayInputStream(sdf.getBytes(UTF_8));
    try (IteratingSDFReader reader =
        new IteratingSDFReader(in, SilentChemObjectBuilder.getInstance())) {
      reader.forEachRemaining(molecules::add);
    }
    return molecules;
  }

  /** The lines of an SDF, held against the syntax; gives the fields by name. */
  private static Map<String, List<String>> fields(String sdf) {
    List<String> lines = sdf.lines().toList();
    Map<String, List<String>> fields = new TreeMap<>();
    int end = lines.indexOf("M  END");
    assertThat(lines.get(3)).matches("( [ \\d]\\d){2}(  0){7}  0999 V2000");
    int atoms = Integer.parseInt(lines.get(3).substring(0, 3).strip());
    int bonds = Integer.parseInt(lines.get(3).substring(3, 6).strip());
    assertThat(lines.subList(4, end))
        .filteredOn(line -> line.matches("( *-?\\d+\\.\\d{4}){3} [A-Z].*"))
        .hasSize(atoms);
    assertThat(lines.subList(4 + atoms, end))
        .filteredOn(line -> line.matches("[ \\d]{9}  0"))
        .hasSize(bonds);
    int at = end + 1;
    while (!lines.get(at).equals("$$$$")) {
      assertThat(lines.get(at)).matches(">  <[A-Z][A-Z0-9_#]*>");
      List<String> value = new ArrayList<>();
      String name = lines.get(at).substring(4, lines.get(at).length() - 1);
      for (at++; !lines.get(at).isEmpty(); at++) {
        assertThat(lines.get(at)).hasSizeLessThanOrEqualTo(201).isNotBlank();
        assertThat(lines.get(at)).doesNotStartWith(">").doesNotStartWith("$$$$");
        value.add(lines.get(at));
      }
      assertThat(value).as(name).isNotEmpty();
      assertThat(fields.put(name, value)).as(name + " stands once").isNull();
      at++;
    }
    assertThat(lines).hasSize(at + 1);
    return fields;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyReportIsAnSdfThatOthersRead(Report report) throws Exception {
    String sdf = sdf(report);
    Map<String, List<String>> fields = fields(sdf);

    assertThat(fields.get("CROSSPEAK_ISOMER")).containsExactly(report.verdict().isomer());
    assertThat(fields.get("CROSSPEAK_REPORT"))
        .containsExactly("report.json", "sha256:" + FILE.sha256());
    assertThat(fields.get("NMREDATA_VERSION")).containsExactly("1.1\\");
    List<IAtomContainer> molecules = cdk(sdf);
    assertThat(molecules).hasSize(1);
    fields.forEach(
        (name, value) ->
            assertThat(molecules.get(0).<Object>getProperty(name))
                .as(name)
                .asString()
                .isEqualToIgnoringNewLines(String.join("\n", value)));
  }

  @Test
  void theDrawingIsTheIsomerAssignedAndItsShiftsStandOnItsAtoms() throws Exception {
    Report report = Samples.clear();
    Map<String, List<String>> fields = fields(sdf(report));
    IAtomContainer molecule = cdk(sdf(report)).get(0);

    assertThat(fields.get("CROSSPEAK_SHOWN")).containsExactly("assigned N-2");
    assertThat(fields.get("NMREDATA_ASSIGNMENT")).isNotEmpty();
    for (String line : fields.get("NMREDATA_ASSIGNMENT")) {
      String[] parts = line.replace("\\", "").split(", ");
      int atom = Integer.parseInt(parts[2].replace("H", "")) - 1;
      assertThat(report.shifts()).containsKey(parts[0]);
      assertThat(Double.parseDouble(parts[1])).isEqualTo(report.shifts().get(parts[0]).ppm());
      assertThat(parts[2].startsWith("H")).isEqualTo(parts[0].startsWith("H"));
      assertThat(molecule.getAtom(atom).getSymbol()).isEqualTo("C");
    }
  }

  @Test
  void withoutAnAssignedIsomerNoShiftIsAssigned() {
    assertThat(fields(sdf(Samples.inconclusive()))).doesNotContainKey("NMREDATA_ASSIGNMENT");
    assertThat(fields(sdf(Samples.inconclusive())).get("CROSSPEAK_SHOWN").get(0))
        .startsWith("claimed");
    assertThat(fields(sdf(Samples.asserted())).get("CROSSPEAK_SHOWN")).containsExactly("none");
    assertThat(fields(sdf(Samples.mixture()))).doesNotContainKey("NMREDATA_ASSIGNMENT");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theListsComeBackThroughOurOwnReader(Report report) {
    if (report.spectra().stream().allMatch(spectrum -> spectrum.peaks().isEmpty())) {
      return;
    }
    Source source = Source.of("report.sdf", sdf(report).getBytes(UTF_8));
    FileReading reading =
        PeakListReader.withDefaults().read(source, ReadOptions.NONE, Limits.DEFAULT, Deadline.NONE);

    assertThat(reading).isInstanceOf(FileReading.Recognised.class);
    List<PeakList> lists = ((FileReading.Recognised) reading).lists();
    List<ReportedSpectrum> written =
        report.spectra().stream().filter(spectrum -> !spectrum.peaks().isEmpty()).toList();
    assertThat(lists).hasSameSizeAs(written);
    for (int i = 0; i < lists.size(); i++) {
      assertThat(lists.get(i).experiment()).isEqualTo(written.get(i).experiment());
      assertThat(
              lists.get(i).peaks().stream()
                  .map(p -> p.f2Ppm() + "/" + p.f1Ppm() + " " + p.intensity()))
          .containsExactlyElementsOf(
              written.get(i).peaks().stream()
                  .map(
                      p ->
                          (p.f2() == null ? Double.NaN : p.f2())
                              + "/"
                              + p.f1()
                              + " "
                              + p.intensity())
                  .toList());
    }
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/org/crosspeak/structure/supported.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void aMolBlockIsTheCompoundItWasDrawnFrom(
      String smiles, String substituent, String drawn, String first, String second) {
    for (String candidate : List.of(first, second)) {
      String block = Molblock.of("t", "c", STRUCTURES.draw(candidate));
      assertThat(new ComponentReader(Limits.DEFAULT).read(StructureInput.ofFile(block, "t.mol")))
          .containsExactly(candidate);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> <CROSSPEAK_ISOMER>",
        ">  <A>\nN-1\n\n>  <CROSSPEAK_ISOMER>\nN-1\n\n$$$$\n",
        "$$$$",
        "M  END",
        "\n\n",
        "\r\n\r\n$$$$\r\n",
        "</script><script>alert(1)</script>",
        "=cmd|' /C calc'!A0",
        "\u202egnp.exe",
        "\u2028>  <X>\u2029$$$$",
        "\\;=,/ a'b\"c",
        "half \ud83d a pair"
      })
  void nothingFromOutsideLeavesItsField(String evil) throws Exception {
    Report report = evil(evil);
    String sdf = sdf(report);
    Map<String, List<String>> fields = fields(sdf);

    assertThat(sdf).doesNotContain("\u202e").doesNotContain("\u2028").doesNotContain("\r");
    assertThat(sdf.lines().filter(line -> line.startsWith("$$$$"))).hasSize(1);
    assertThat(fields.get("CROSSPEAK_ISOMER")).containsExactly("N-2");
    assertThat(fields.keySet())
        .allMatch(
            name ->
                ResultField.isTag(name)
                    || name.matches("CROSSPEAK_(ID|NAME)")
                    || name.startsWith("NMREDATA_"));
    assertThat(cdk(sdf)).hasSize(1);
    assertThat(cdk(sdf).get(0).<String>getProperty("CROSSPEAK_ISOMER")).isEqualTo("N-2");
  }

  /** A report in which everything that comes from outside is that text. */
  static Report evil(String evil) {
    ReportInput plain = Samples.input("CP" + evil, evil, "N-1");
    ReportInput input =
        new ReportInput(
            plain.id(),
            evil,
            Map.of("key" + evil, evil),
            evil,
            400.0,
            "N-1",
            List.of(new InputFile(evil, "a".repeat(64), null, null, null)),
            List.of());
    Report report =
        Samples.judged(
            input,
            Samples.supported("N-1", false),
            "N-2",
            Confidence.HIGH,
            List.of(
                Samples.item(
                    EvidenceKind.ROW,
                    Samples.logs(-4, 0),
                    evil,
                    new PeakRef(evil, 7, 4.43, 123.1, null))),
            null,
            null,
            List.of(new Reason("decisive-cross-peak", evil)),
            List.of(),
            List.of());
    String by = evil.isBlank() ? "x" + evil : evil;
    return report.withReviews(List.of(new Review("N-1", by, by, null, "b".repeat(64))));
  }
}
