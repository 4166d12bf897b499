// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.crosspeak.compound.InputFile;
import org.crosspeak.correlation.Confidence;
import org.crosspeak.correlation.Evidence;
import org.crosspeak.correlation.EvidenceKind;
import org.crosspeak.correlation.PeakRef;
import org.crosspeak.correlation.Reason;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Names, annotations and file names come from anywhere; none may act on a console or break JSON.
 */
class UntrustedTextTest {

  private static final String ACTS =
      "[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u200e\\u200f\\u202a-\\u202e\\u2028\\u2029\\u2066-\\u2069\\ufeff]";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b[2J\u001b[31mN-1 isomer\u001b[0m",
        "\u009b31mred",
        "bell\u0007 back\bspace\u007f",
        "evil\u202etxt.exe\u202c",
        "two\nlines\r\nand\ttab",
        "line\u2028and\u2029paragraph",
        "\u0000nul",
        "half \ud83d a pair",
        "\ufeffbom \u200fmark",
        "\"quoted\" \\ back </script>"
      })
  void nothingFromOutsideActs(String evil) throws Exception {
    Report report = report(evil);
    String text = TextReportWriter.plain().text(report);
    assertThat(text).doesNotContainPattern(ACTS);
    assertThat(text.lines().filter(line -> line.startsWith("CP"))).hasSizeLessThanOrEqualTo(1);
    assertThat(new LineReportWriter().line(report))
        .doesNotContainPattern(ACTS)
        .doesNotContain("\n");
    byte[] json = JsonReportWriter.compact().toBytes(report);
    String written = new String(json, UTF_8);
    assertThat(written.strip()).doesNotContainPattern(ACTS).doesNotContain("\n");
    assertThat(UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(json)).toString())
        .isEqualTo(written);
    Report back = (Report) new JsonReportReader().read(json);
    assertThat(back.compound().name()).isEqualTo(PlainText.wellFormed(evil));
    Failure failure =
        Failure.of(evil, new Issue(Severity.ERROR, "bad-number", evil, 3, evil, evil, evil, evil));
    assertThat(TextReportWriter.messages(failure))
        .allSatisfy(line -> assertThat(line).doesNotContainPattern(ACTS).doesNotContain("\n"));
    assertThat(TextReportWriter.plain().text(failure)).doesNotContainPattern(ACTS);
    assertThat(new JsonReportReader().read(JsonReportWriter.compact().toBytes(failure)).id())
        .isEqualTo(PlainText.wellFormed(evil));
  }

  static Report report(String evil) {
    Evidence item =
        Samples.item(
            EvidenceKind.ROW, Samples.logs(-4, 0), evil, new PeakRef(evil, 7, 4.43, 123.1, null));
    ReportInput plain = Samples.input("CP" + evil, evil, "N-1");
    ReportInput input =
        new ReportInput(
            plain.id(),
            evil,
            Map.of("key" + evil, evil),
            evil,
            400.0,
            evil,
            List.of(new InputFile(evil, "a".repeat(64), null, null, null)),
            List.of(new Issue(Severity.NOTE, "left-alone", evil, 1, evil, null, null, evil)));
    return Samples.judged(
        input,
        Samples.supported("N-1", false),
        "N-2",
        Confidence.HIGH,
        List.of(item),
        null,
        null,
        List.of(new Reason("decisive-cross-peak", evil)),
        List.of(),
        List.of());
  }
}
