// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.crosspeak.advice.Advice;
import org.crosspeak.advice.AdviceItem;
import org.crosspeak.advice.Amount;
import org.crosspeak.advice.PrecedentNote;
import org.crosspeak.advice.Protocol;
import org.crosspeak.advice.ProtocolStep;
import org.crosspeak.advice.Range;
import org.crosspeak.advice.ReagentProfile;
import org.crosspeak.advice.Route;
import org.crosspeak.advice.SafetyNote;
import org.crosspeak.advice.SourceRef;
import org.jspecify.annotations.Nullable;

/** Writes advice. A single number is a number, a range {@code [low, high]}. */
final class AdviceJson {

  private AdviceJson() {}

  static void write(JsonGenerator json, Advice advice) throws IOException {
    json.writeStartObject();
    JsonParts.string(json, "guide", advice.guide());
    JsonParts.string(json, "question", advice.question());
    JsonParts.string(json, "made", advice.made());
    JsonParts.string(json, "wanted", advice.wanted());
    JsonParts.string(json, "decision", advice.decision() == null ? null : advice.decision().code());
    JsonParts.list(json, "because", advice.because());
    JsonParts.array(json, "items", advice.items(), AdviceJson::item);
    JsonParts.array(json, "routes", advice.routes(), AdviceJson::route);
    JsonParts.array(json, "protocols", advice.protocols(), AdviceJson::protocol);
    JsonParts.array(json, "reductants", advice.reductants(), AdviceJson::reductant);
    JsonParts.array(json, "precedents", advice.precedents(), AdviceJson::precedent);
    JsonParts.array(json, "safety", advice.safety(), AdviceJson::safety);
    JsonParts.string(json, "note", advice.note());
    json.writeEndObject();
  }

  private static void item(JsonGenerator json, AdviceItem item) throws IOException {
    json.writeStartObject();
    JsonParts.string(json, "claim", item.claim());
    json.writeStringField("check", item.check().code());
    JsonParts.string(json, "grade", item.grade());
    JsonParts.string(json, "action", item.action());
    JsonParts.string(json, "why", item.why());
    json.writeArrayFieldStart("guideRefs");
    ReportLayout.flat(json, true);
    for (int reference : item.guideRefs()) {
      json.writeNumber(reference);
    }
    json.writeEndArray();
    ReportLayout.flat(json, false);
    JsonParts.array(json, "sources", item.sources(), AdviceJson::source);
    json.writeEndObject();
  }

  private static void source(JsonGenerator json, SourceRef source) throws IOException {
    json.writeStartObject();
    JsonParts.string(json, "ref", source.ref());
    JsonParts.string(json, "doi", source.doi());
    JsonParts.string(json, "url", source.url());
    JsonParts.string(json, "basis", source.basis());
    json.writeEndObject();
  }

  private static void route(JsonGenerator json, Route route) throws IOException {
    json.writeStartObject();
    JsonParts.string(json, "id", route.id());
    JsonParts.string(json, "title", route.title());
    JsonParts.string(json, "gives", route.gives());
    json.writeNumberField("rank", route.rank());
    JsonParts.string(json, "why", route.why());
    JsonParts.string(json, "grade", route.grade());
    JsonParts.list(json, "items", route.items());
    JsonParts.list(json, "precedents", route.precedents());
    JsonParts.list(json, "safety", route.safety());
    json.writeEndObject();
  }

  private static void protocol(JsonGenerator json, Protocol protocol) throws IOException {
    json.writeStartObject();
    JsonParts.string(json, "id", protocol.id());
    JsonParts.string(json, "title", protocol.title());
    JsonParts.string(json, "gives", protocol.gives());
    JsonParts.array(json, "steps", protocol.steps(), AdviceJson::step);
    JsonParts.array(json, "table", protocol.table(), AdviceJson::amount);
    JsonParts.list(json, "items", protocol.items());
    json.writeEndObject();
  }

  private static void step(JsonGenerator json, ProtocolStep step) throws IOException {
    json.writeStartObject();
    json.writeNumberField("n", step.n());
    JsonParts.string(json, "do", step.action());
    range(json, "equivalents", step.equivalents());
    range(json, "temperatureC", step.temperatureC());
    range(json, "hours", step.hours());
    JsonParts.string(json, "monitor", step.monitor());
    JsonParts.list(json, "safety", step.safety());
    JsonParts.list(json, "items", step.items());
    json.writeEndObject();
  }

  private static void range(JsonGenerator json, String name, @Nullable Range range)
      throws IOException {
    if (range == null || range.low() == range.high()) {
      JsonParts.number(json, name, range == null ? null : Double.valueOf(range.low()));
      return;
    }
    json.writeArrayFieldStart(name);
    ReportLayout.flat(json, true);
    json.writeNumber(Rounding.finite(range.low(), name));
    json.writeNumber(Rounding.finite(range.high(), name));
    json.writeEndArray();
    ReportLayout.flat(json, false);
  }

  private static void amount(JsonGenerator json, Amount amount) throws IOException {
    json.writeStartObject();
    JsonParts.string(json, "reagent", amount.reagent());
    JsonParts.string(json, "name", amount.name());
    JsonParts.number(json, "equivalents", amount.equivalents());
    JsonParts.number(json, "mmol", amount.mmol());
    JsonParts.number(json, "massMg", amount.massMg());
    JsonParts.number(json, "volumeMl", amount.volumeMl());
    JsonParts.string(json, "basis", amount.basis());
    json.writeEndObject();
  }

  private static void reductant(JsonGenerator json, ReagentProfile profile) throws IOException {
    json.writeStartObject();
    JsonParts.string(json, "reagent", profile.reagent());
    JsonParts.string(json, "name", profile.name());
    JsonParts.string(json, "advantages", profile.advantages());
    JsonParts.string(json, "drawbacks", profile.drawbacks());
    JsonParts.string(json, "solvents", profile.solvents());
    JsonParts.list(json, "hazards", profile.hazards());
    JsonParts.string(json, "here", profile.here());
    JsonParts.list(json, "items", profile.items());
    json.writeEndObject();
  }

  private static void precedent(JsonGenerator json, PrecedentNote precedent) throws IOException {
    json.writeStartObject();
    JsonParts.string(json, "id", precedent.id());
    json.writeBooleanField("recordOnly", precedent.recordOnly());
    JsonParts.string(json, "text", precedent.text());
    JsonParts.string(json, "source", precedent.source());
    JsonParts.list(json, "safety", precedent.safety());
    json.writeEndObject();
  }

  private static void safety(JsonGenerator json, SafetyNote safety) throws IOException {
    json.writeStartObject();
    JsonParts.string(json, "id", safety.id());
    JsonParts.list(json, "trigger", safety.trigger());
    JsonParts.string(json, "rule", safety.rule());
    JsonParts.string(json, "short", safety.brief());
    JsonParts.string(json, "source", safety.source());
    json.writeBooleanField("run", safety.run());
    json.writeBooleanField("cited", safety.cited());
    json.writeEndObject();
  }
}
