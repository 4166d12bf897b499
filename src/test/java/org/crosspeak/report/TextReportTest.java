// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crosspeak.correlation.Confidence;
import org.crosspeak.correlation.Evidence;
import org.crosspeak.correlation.EvidenceKind;
import org.crosspeak.correlation.PeakRef;
import org.crosspeak.correlation.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextReportTest {

  private static final Path GOLDEN = Path.of("src/test/resources/org/crosspeak/report");

  private final TextReportWriter writer = TextReportWriter.plain();

  static Stream<Arguments> golden() {
    return Stream.of(
        arguments("clear.txt", Samples.clear()),
        arguments("absent-peak.txt", Samples.absentPeak()),
        arguments("mixture.txt", Samples.mixture()),
        arguments("inconclusive.txt", Samples.inconclusive()),
        arguments("neither-fits.txt", Samples.neitherFits()),
        arguments("unsupported.txt", Samples.unsupported()),
        arguments("asserted.txt", Samples.asserted()),
        arguments("contradicted-with-advice.txt", Samples.advised()),
        arguments("failure.txt", Samples.failure()));
  }

  /** Written anew with {@code -Dupdate.golden=true}; read the difference before you commit it. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("golden")
  void theNoteReadsAsItWasSigned(String file, Outcome outcome) throws IOException {
    String text = writer.text(outcome);
    if (Boolean.getBoolean("update.golden")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(GOLDEN.resolve(file), text);
    }
    assertThat(text).isEqualTo(Files.readString(GOLDEN.resolve(file), UTF_8));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("golden")
  void noLineIsWiderThanTheConsoleAndNoneHasColour(String file, Outcome outcome) {
    String text = writer.text(outcome);
    assertThat(text).endsWith("\n").doesNotContain("\u001b").doesNotContain("\r");
    assertThat(text.lines())
        .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(100))
        .allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
  }

  @ParameterizedTest
  @CsvSource({
    "CP-0001, 300",
    "a, 5000",
    "批次, 120",
    "wörk-é-µ, 40",
    "very long words without any break at all, 12"
  })
  void longAndWideNamesAndTextsStayWithinTheConsole(String part, int times) {
    String text = part.repeat(times);
    Evidence item =
        new Evidence(
            EvidenceKind.ROW,
            "H-" + text,
            "C-" + text,
            Map.of("N-1", 3, "N-2", 4),
            Evidence.Observed.PRESENT,
            null,
            List.of(new PeakRef(text + ".csv", 7, 4.43, 123.1, null)),
            Samples.logs(-5, 0),
            text);
    Report report =
        Samples.judged(
            Samples.input(text, text, "N-1"),
            Samples.supported("N-1", false),
            "N-2",
            Confidence.HIGH,
            List.of(item),
            null,
            null,
            List.of(new Reason("decisive-cross-peak", text)),
            List.of(),
            List.of());
    assertThat(writer.text(report).lines())
        .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(100));
    assertThat(Columns.width(new LineReportWriter().line(report))).isLessThanOrEqualTo(100);
  }

  @Test
  void theVerdictComesFirst() {
    List<String> lines = writer.text(Samples.contradicted()).lines().toList();
    assertThat(lines.get(0)).startsWith("CP-0007");
    assertThat(lines.get(2)).isEqualTo("  N-2 isomer, 99.5 % probable, high confidence");
    assertThat(lines.get(3)).contains("contradicted");
  }

  @Test
  void colourIsThereOnlyWhenAskedForAndChangesNoWord() {
    String coloured = TextReportWriter.coloured().text(Samples.advised());
    assertThat(coloured).contains("\u001b[1;32m  ".strip());
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(writer.text(Samples.advised()));
  }

  @Test
  void manyItemsAreSummedUpInsteadOfListed() {
    List<Evidence> items =
        Stream.iterate(0, i -> i + 1)
            .limit(40)
            .map(i -> Samples.item(EvidenceKind.ROW, Samples.logs(-0.1, 0.0), "row " + i))
            .toList();
    Report report =
        Samples.judged(
            Samples.input("x", null, null),
            Samples.supported(null, false),
            "N-2",
            Confidence.MODERATE,
            items,
            null,
            null,
            List.of(),
            List.of(),
            List.of());
    assertThat(writer.text(report)).contains("32 more items, none above 1.1 : 1");
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 50 %",
    "0.894, 89 %",
    "0.9, 90.0 %",
    "0.9949, 99.5 %",
    "0.9995, > 99.9 %",
    "1, > 99.9 %",
    "0.0004, < 0.1 %",
    "0, < 0.1 %",
    "0.062, 6.2 %"
  })
  void aProbabilityIsNeverRoundedUpToCertainty(double probability, String text) {
    assertThat(Percent.of(probability)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1.0 : 1",
    "1.386294, 4.0 : 1",
    "3.688879, 40 : 1",
    "5.1, 160 : 1",
    "8.3, 4000 : 1",
    "700, > 10000 : 1"
  })
  void aWeightIsShownAsOdds(double nats, String odds) {
    assertThat(Odds.of(nats)).isEqualTo(odds);
  }

  @ParameterizedTest
  @CsvSource({
    "4.43, 4.43",
    "132.0, 132",
    "7.3, 7.3",
    "123.10000000000001, 123.1",
    "-160.25, -160.25",
    "0.00001, 0"
  })
  void aShiftShowsTheDigitsThatWereRead(double ppm, String text) {
    assertThat(Shifts.text(ppm)).isEqualTo(text);
  }

  @Test
  void aFailureSaysPlaceReadExpectedAndRemedyInOneLine() {
    assertThat(TextReportWriter.messages(Samples.failure()))
        .containsExactly(
            "hmbc.csv, line 3: The F1 shift is no number (read \"12o.4\", expected a shift in ppm)."
                + " Correct the cell or remove the row.",
            "hmbc.csv, line 9: The F2 shift is no number (read \"n.a.\", expected a shift in ppm)."
                + " Correct the cell or remove the row.");
  }

  @Test
  void severalCompoundsTakeOneLineEach() {
    LineReportWriter lines = new LineReportWriter();
    assertThat(lines.line(Samples.clear()))
        .isEqualTo("CP-0002                   N-2           99.5 %  high      as claimed");
    assertThat(lines.line(Samples.contradicted()))
        .isEqualTo(
            "CP-0007                   N-2           99.5 %  high      CONTRADICTS the claimed N-1");
    assertThat(lines.line(Samples.inconclusive()))
        .startsWith("CP-0011                   inconclusive N-1 ")
        .contains(" %, N-2 ");
    assertThat(lines.line(Samples.failure())).contains("not read     hmbc.csv, line 3: ");
  }
}
