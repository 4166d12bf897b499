// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.crosspeak.advice.Check;
import org.crosspeak.advice.Decision;
import org.crosspeak.correlation.Confidence;
import org.crosspeak.correlation.Evidence;
import org.crosspeak.correlation.EvidenceKind;
import org.crosspeak.correlation.GuideRule;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReportSchemaTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonSchema REPORT = schema("report-1.schema.json");
  private static final JsonSchema FAILURE = schema("failure-1.schema.json");

  static List<Report> samples() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyReportHoldsToItsSchema(Report report) throws IOException {
    assertThat(REPORT.validate(MAPPER.readTree(JsonReportWriter.pretty().toBytes(report))))
        .isEmpty();
    assertThat(REPORT.validate(MAPPER.readTree(JsonReportWriter.compact().toBytes(report))))
        .isEmpty();
  }

  @Test
  void everyFailureHoldsToItsSchema() throws IOException {
    JsonNode json = MAPPER.readTree(JsonReportWriter.pretty().toBytes(Samples.failure()));
    assertThat(FAILURE.validate(json)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void aBrokenReportIsRefusedForItsReason(
      String what, Report report, Consumer<ObjectNode> damage, String place, String reason)
      throws IOException {
    ObjectNode json = (ObjectNode) MAPPER.readTree(JsonReportWriter.compact().toBytes(report));
    damage.accept(json);
    assertThat(messages(REPORT.validate(json)))
        .as(what)
        .anySatisfy(message -> assertThat(message).startsWith("$" + place).contains(reason));
  }

  static Stream<Arguments> broken() {
    Report clear = Samples.clear();
    Report open = Samples.inconclusive();
    return Stream.of(
        broken(
            "another schema",
            clear,
            r -> r.put("schema", "crosspeak-report/2"),
            ".schema",
            "constant"),
        broken("a member nobody knows", clear, r -> r.put("isomer", "N-2"), "", "isomer"),
        broken("no provenance", clear, r -> r.remove("provenance"), "", "provenance"),
        broken(
            "a report id that is no hash",
            clear,
            r -> r.put("reportId", "42"),
            ".reportId",
            "pattern"),
        broken(
            "a confidence of another word",
            clear,
            r -> verdict(r).put("confidence", "certain"),
            ".verdict.confidence",
            "enumeration"),
        broken(
            "decided without confidence",
            clear,
            r -> verdict(r).put("confidence", "none"),
            ".verdict.confidence",
            "enumeration"),
        broken(
            "inconclusive with confidence",
            open,
            r -> verdict(r).put("confidence", "moderate"),
            ".verdict.confidence",
            "constant"),
        broken(
            "a probability above 1",
            clear,
            r -> ((ObjectNode) verdict(r).get("probability")).put("N-2", 1.2),
            ".verdict.probability",
            "maximum"),
        broken(
            "decided without probability",
            clear,
            r -> verdict(r).putNull("probability"),
            ".verdict.probability",
            "object"),
        broken(
            "decided where nothing fits",
            clear,
            r -> verdict(r).put("fits", false),
            ".verdict.fits",
            "enumeration"),
        broken(
            "confirmed by no verdict",
            open,
            r -> ((ObjectNode) verdict(r).get("claim")).put("outcome", "confirmed"),
            ".verdict.claim",
            "undecided"),
        broken(
            "mixture outcome of a single isomer",
            clear,
            r -> ((ObjectNode) verdict(r).get("claim")).put("outcome", "mixture"),
            ".verdict.claim",
            "enumeration"),
        broken(
            "a share from nowhere",
            Samples.mixture(),
            r -> ((ObjectNode) verdict(r).get("mixture")).putNull("shareFrom"),
            ".verdict.mixture",
            "string"),
        broken(
            "no sentence",
            clear,
            r -> verdict(r).put("sentence", ""),
            ".verdict.sentence",
            "1 char"),
        broken(
            "an evidence kind nobody knows",
            clear,
            r -> item(r).put("kind", "intuition"),
            ".evidence[0].kind",
            "enumeration"),
        broken(
            "a weight that is text",
            clear,
            r -> ((ObjectNode) item(r).get("logLikelihood")).put("N-1", "-0.69"),
            ".evidence[0].logLikelihood",
            "number"),
        broken(
            "a weight for one candidate only",
            clear,
            r -> ((ObjectNode) item(r).get("logLikelihood")).remove("N-1"),
            ".evidence[0].logLikelihood",
            "2"),
        broken(
            "a probability without evidence",
            clear,
            r -> r.putArray("evidence"),
            ".evidence",
            "1 item"),
        broken(
            "a checksum cut short",
            clear,
            r -> ((ObjectNode) r.at("/provenance/inputs/0")).put("sha256", "abc"),
            ".provenance.inputs[0].sha256",
            "pattern"),
        broken(
            "a peak on a negative line",
            clear,
            r -> ((ObjectNode) r.at("/spectra/0/peaks/0")).put("line", -1),
            ".spectra[0].peaks[0].line",
            "minimum"),
        broken(
            "real calibration on no real lists",
            clear,
            r -> ((ObjectNode) r.get("calibration")).put("basis", "real"),
            ".calibration.realCases",
            "minimum"),
        broken(
            "a verdict outside the program",
            Samples.unsupported(),
            r -> verdict(r).put("isomer", "N-1").put("confidence", "high"),
            ".verdict.isomer",
            "constant"),
        broken(
            "a review without a reason",
            reviewed(),
            r -> review(r).put("reason", "  "),
            ".reviews[0].reason",
            "pattern"),
        broken("a review by nobody", reviewed(), r -> review(r).remove("by"), ".reviews[0]", "by"),
        broken(
            "a review that hangs on nothing",
            reviewed(),
            r -> review(r).putNull("previousSha256"),
            ".reviews[0].previousSha256",
            "string"),
        broken(
            "an empty trail of reviews", clear, r -> r.putArray("reviews"), ".reviews", "1 item"),
        broken(
            "a guide's rule that reads a mixture",
            clear,
            r -> ((ObjectNode) verdict(r).get("guideRule")).put("reads", "mixture"),
            ".verdict.guideRule",
            "must not"),
        broken(
            "an unsupported compound with a probability",
            Samples.unsupported(),
            r -> verdict(r).putObject("probability").put("N-1", 0.5).put("N-2", 0.5),
            ".verdict.probability",
            "null"),
        broken(
            "advice with a word of its own",
            Samples.advised(),
            r -> ((ObjectNode) r.get("advice")).put("decision", "celebrate"),
            ".advice",
            "enumeration"));
  }

  @Test
  void aFailureWithoutMessageIsRefused() throws IOException {
    ObjectNode json =
        (ObjectNode) MAPPER.readTree(JsonReportWriter.compact().toBytes(Samples.failure()));
    ((ObjectNode) json.get("failure")).remove("message");
    assertThat(messages(FAILURE.validate(json)))
        .anySatisfy(message -> assertThat(message).startsWith("$.failure").contains("message"));
  }

  @Test
  void theSchemaKnowsExactlyTheWordsThatCodeWrites() throws IOException {
    JsonNode defs = REPORT.getSchemaNode().get("$defs");
    assertThat(words(defs.at("/experiment/enum")))
        .containsExactlyElementsOf(
            Arrays.stream(Experiment.values()).map(Experiment::code).toList());
    assertThat(words(defs.at("/evidence/properties/kind/enum")))
        .containsExactlyElementsOf(
            Arrays.stream(EvidenceKind.values()).map(EvidenceKind::code).toList());
    assertThat(words(defs.at("/evidence/properties/observed/enum")))
        .containsExactlyElementsOf(
            Arrays.stream(Evidence.Observed.values()).map(Evidence.Observed::code).toList());
    assertThat(words(defs.at("/guideRule/properties/crossPeak/enum")))
        .containsExactlyElementsOf(
            Arrays.stream(GuideRule.CrossPeak.values()).map(GuideRule.CrossPeak::code).toList());
    assertThat(words(defs.at("/claim/properties/outcome/enum")))
        .containsExactlyElementsOf(
            Arrays.stream(Claim.ClaimOutcome.values()).map(Claim.ClaimOutcome::code).toList());
    assertThat(words(defs.at("/verdict/properties/confidence/enum")))
        .containsExactlyElementsOf(
            Arrays.stream(Confidence.values()).map(Confidence::code).toList());
    assertThat(words(defs.at("/quality/properties/severity/enum")))
        .containsExactlyElementsOf(Arrays.stream(Severity.values()).map(Severity::code).toList());
    assertThat(words(defs.at("/adviceItem/properties/check/enum")))
        .containsExactlyElementsOf(Arrays.stream(Check.values()).map(Check::code).toList());
    assertThat(words(defs.at("/advice/properties/decision/enum")))
        .containsExactlyElementsOf(Arrays.stream(Decision.values()).map(Decision::code).toList());
  }

  @Test
  void everyMemberAndEveryOwnCodeIsExplained() throws IOException {
    String page = Files.readString(Path.of("docs/report.md"));
    Set<String> members = new TreeSet<>();
    collect(REPORT.getSchemaNode(), members);
    collect(FAILURE.getSchemaNode(), members);
    assertThat(members).hasSizeGreaterThan(80);
    assertThat(members)
        .allSatisfy(member -> assertThat(page).containsPattern("[`.\"]" + member + "[`.\"]"));
    for (ReportQuality quality : ReportQuality.values()) {
      assertThat(page)
          .contains(
              "| `%s` | quality, %s | %s |"
                  .formatted(quality.code(), quality.severity().code(), quality.meaning()));
    }
  }

  private static void collect(JsonNode node, Set<String> members) {
    node.properties()
        .forEach(
            entry -> {
              if (entry.getKey().equals("properties") && node.has("required")) {
                entry.getValue().fieldNames().forEachRemaining(members::add);
              }
              collect(entry.getValue(), members);
            });
    if (node.isArray()) {
      node.forEach(element -> collect(element, members));
    }
  }

  private static Arguments broken(
      String what, Report report, Consumer<ObjectNode> damage, String place, String reason) {
    return arguments(what, report, damage, place, reason);
  }

  private static Report reviewed() {
    return Samples.clear()
        .withReviews(List.of(new Review("N-1", "A. Lyst", "seen by NOE", null, "0".repeat(64))));
  }

  private static ObjectNode review(ObjectNode report) {
    return (ObjectNode) report.at("/reviews/0");
  }

  private static ObjectNode verdict(ObjectNode report) {
    return (ObjectNode) report.get("verdict");
  }

  private static ObjectNode item(ObjectNode report) {
    return (ObjectNode) report.at("/evidence/0");
  }

  private static List<String> words(JsonNode node) {
    List<String> words = new ArrayList<>();
    for (JsonNode word : node) {
      if (word.isTextual()) {
        words.add(word.textValue());
      }
    }
    return words;
  }

  private static List<String> messages(Set<ValidationMessage> messages) {
    return messages.stream()
        .map(message -> message.getInstanceLocation() + " " + message.getMessage())
        .toList();
  }

  private static JsonSchema schema(String name) {
    try (InputStream in = Report.class.getResourceAsStream("/org/crosspeak/schema/" + name)) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
