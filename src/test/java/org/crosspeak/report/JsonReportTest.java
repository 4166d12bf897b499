// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReportTest {

  private final JsonReportReader reader = new JsonReportReader();

  static List<Report> samples() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aReportIsReadBackToTheSameValueAndTheSameBytes(Report report) throws Exception {
    byte[] bytes = JsonReportWriter.pretty().toBytes(report);
    Outcome back = reader.read(bytes);
    assertThat(back).isEqualTo(report);
    assertThat(JsonReportWriter.pretty().toBytes(back)).isEqualTo(bytes);
    assertThat(reader.read(JsonReportWriter.compact().toBytes(report))).isEqualTo(report);
    assertThat(TextReportWriter.plain().text(back))
        .isEqualTo(TextReportWriter.plain().text(report));
  }

  @Test
  void aFailureIsReadBackWithAllItsProblems() throws Exception {
    byte[] bytes = JsonReportWriter.compact().toBytes(Samples.failure());
    assertThat(reader.read(bytes)).isEqualTo(Samples.failure());
  }

  @Test
  void membersStandInTheOrderOfTheContract() throws IOException {
    JsonNode json =
        new ObjectMapper().readTree(JsonReportWriter.compact().toBytes(Samples.advised()));
    assertThat(names(json))
        .containsExactly(
            "schema",
            "reportId",
            "supersedes",
            "compound",
            "verdict",
            "calibration",
            "spectra",
            "shifts",
            "evidence",
            "advice",
            "quality",
            "provenance");
    assertThat(names(json.get("compound")))
        .containsExactly(
            "id", "name", "meta", "solvent", "protonFrequencyMHz", "scaffold", "candidates");
    assertThat(names(json.get("verdict")))
        .containsExactly(
            "isomer",
            "confidence",
            "probability",
            "mixture",
            "fits",
            "guideRule",
            "claim",
            "sentence",
            "reasons",
            "wouldSettle");
    assertThat(names(json.at("/evidence/1")))
        .containsExactly(
            "kind",
            "from",
            "to",
            "bonds",
            "observed",
            "expected",
            "peaks",
            "logLikelihood",
            "text");
    assertThat(names(json.at("/spectra/0")))
        .containsExactly(
            "experiment",
            "file",
            "f1OffsetPpm",
            "f2OffsetPpm",
            "axesExchanged",
            "tolerance",
            "peaks",
            "setAside");
    assertThat(names(json.at("/evidence/1/bonds"))).containsExactly("N-1", "N-2");
    assertThat(json.at("/spectra/1/peaks/0/f2").isNull()).isTrue();
  }

  @Test
  void ndjsonIsOneLineAndPrettyKeepsAPeakOnOne() {
    String compact = new String(JsonReportWriter.compact().toBytes(Samples.clear()), UTF_8);
    assertThat(compact).endsWith("}\n").doesNotContain("\r");
    assertThat(compact.strip()).doesNotContain("\n");
    String pretty = new String(JsonReportWriter.pretty().toBytes(Samples.clear()), UTF_8);
    assertThat(pretty.lines())
        .contains("        { \"f2\": 4.43, \"f1\": 123.1, \"intensity\": 812.5, \"line\": 7 },");
    assertThat(pretty).endsWith("}\n").doesNotContain("\r").doesNotContain("NaN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "de", "ar"})
  void theBytesAreTheSameInEveryLocale(String language) {
    byte[] json = JsonReportWriter.pretty().toBytes(Samples.clear());
    String text = TextReportWriter.plain().text(Samples.advised());
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      assertThat(JsonReportWriter.pretty().toBytes(Samples.clear())).isEqualTo(json);
      assertThat(TextReportWriter.plain().text(Samples.advised())).isEqualTo(text);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void adviceAloneHasTheShapeItHasInAReport() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonReportWriter.compact().write(AdviceSample.changeRoute(), out);
    ObjectMapper mapper = new ObjectMapper();
    assertThat(mapper.readTree(out.toByteArray()))
        .isEqualTo(
            mapper.readTree(JsonReportWriter.compact().toBytes(Samples.advised())).get("advice"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]                                          | no JSON object",
        "{`}                                         | line 1, column 2",
        "{\"schema\":\"crosspeak-report/2\"}         | crosspeak-report/2",
        "{\"schema\":\"crosspeak-report/1\"}         | \"reportId\" is missing",
        "{\"schema\":7}                              | \"schema\" is 7; expected is text",
        "{\"schema\":\"a\",\"schema\":\"b\"}         | Duplicate",
        "{} {}                                       | Trailing"
      })
  void whatIsNoReportIsRefusedInOneLine(String json, String reason) {
    assertThatThrownBy(() -> reader.read(json.getBytes(UTF_8)))
        .isInstanceOf(ReportFormatException.class)
        .hasMessageContaining(reason)
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
  }

  @Test
  void aWrongMemberIsNamedWithItsPath() {
    String json =
        new String(JsonReportWriter.compact().toBytes(Samples.clear()), UTF_8)
            .replace("\"kind\":\"prior\"", "\"kind\":\"guess\"");
    assertThatThrownBy(() -> reader.read(json.getBytes(UTF_8)))
        .hasMessageContaining("\"evidence[0].kind\" is \"guess\"")
        .hasMessageContaining("one of prior, cross-peak");
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
