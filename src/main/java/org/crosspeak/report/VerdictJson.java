// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.crosspeak.correlation.GuideRule;
import org.crosspeak.correlation.Mixture;
import org.crosspeak.correlation.Reason;
import org.crosspeak.correlation.Settling;
import org.jspecify.annotations.Nullable;

/** Writes the verdict. */
final class VerdictJson {

  private VerdictJson() {}

  static void write(JsonGenerator json, ReportedVerdict verdict) throws IOException {
    json.writeObjectFieldStart("verdict");
    JsonParts.string(json, "isomer", verdict.isomer());
    json.writeStringField("confidence", verdict.confidence().code());
    JsonParts.numbers(json, "probability", verdict.probability());
    mixture(json, verdict.mixture());
    JsonParts.bool(json, "fits", verdict.fits());
    guideRule(json, verdict.guideRule());
    claim(json, verdict.claim());
    JsonParts.string(json, "sentence", verdict.sentence());
    JsonParts.array(json, "reasons", verdict.reasons(), VerdictJson::reason);
    JsonParts.array(json, "wouldSettle", verdict.wouldSettle(), VerdictJson::settling);
    json.writeEndObject();
  }

  private static void reason(JsonGenerator json, Reason reason) throws IOException {
    json.writeStartObject();
    JsonParts.string(json, "code", reason.code());
    JsonParts.string(json, "text", reason.text());
    json.writeEndObject();
  }

  private static void settling(JsonGenerator json, Settling settling) throws IOException {
    json.writeStartObject();
    JsonParts.string(json, "experiment", settling.experiment());
    JsonParts.strings(json, "expect", settling.expect());
    JsonParts.number(json, "gain", settling.gain());
    JsonParts.string(json, "text", settling.text());
    json.writeEndObject();
  }

  private static void mixture(JsonGenerator json, @Nullable Mixture mixture) throws IOException {
    json.writeFieldName("mixture");
    if (mixture == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    JsonParts.number(json, "probability", mixture.probability());
    JsonParts.numbers(json, "share", mixture.share());
    JsonParts.number(json, "shareSpread", mixture.shareSpread());
    JsonParts.string(json, "shareFrom", mixture.shareFrom());
    json.writeEndObject();
  }

  private static void guideRule(JsonGenerator json, @Nullable GuideRule rule) throws IOException {
    json.writeFieldName("guideRule");
    if (rule == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("crossPeak", rule.crossPeak().code());
    JsonParts.string(json, "reads", rule.reads());
    if (rule.from() != null && rule.to() != null) {
      JsonParts.string(json, "from", rule.from());
      JsonParts.string(json, "to", rule.to());
    }
    json.writeEndObject();
  }

  /** The member that compares verdict and claim. */
  static void claim(JsonGenerator json, @Nullable Claim claim) throws IOException {
    json.writeFieldName("claim");
    if (claim == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    JsonParts.string(json, "claimed", claim.claimed());
    json.writeStringField("outcome", claim.outcome().code());
    json.writeEndObject();
  }
}
