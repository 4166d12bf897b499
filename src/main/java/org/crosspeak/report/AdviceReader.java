// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.crosspeak.advice.Advice;
import org.crosspeak.advice.AdviceItem;
import org.crosspeak.advice.Amount;
import org.crosspeak.advice.Check;
import org.crosspeak.advice.Decision;
import org.crosspeak.advice.PrecedentNote;
import org.crosspeak.advice.Protocol;
import org.crosspeak.advice.ProtocolStep;
import org.crosspeak.advice.Range;
import org.crosspeak.advice.ReagentProfile;
import org.crosspeak.advice.Route;
import org.crosspeak.advice.SafetyNote;
import org.crosspeak.advice.SourceRef;
import org.jspecify.annotations.Nullable;

/** Reads the advice of a report. */
final class AdviceReader {

  private AdviceReader() {}

  static Advice advice(JsonFields fields) throws ReportFormatException {
    return new Advice(
        fields.string("guide"),
        fields.stringOrNull("question"),
        fields.stringOrNull("made"),
        fields.stringOrNull("wanted"),
        fields.oneOfOrNull("decision", Decision.values(), Decision::code),
        fields.texts("because"),
        fields.objects("items", AdviceReader::item),
        fields.objects("routes", AdviceReader::route),
        fields.objects("protocols", AdviceReader::protocol),
        fields.node().has("reductants")
            ? fields.objects("reductants", AdviceReader::reductant)
            : List.of(),
        fields.objects("precedents", AdviceReader::precedent),
        fields.objects("safety", AdviceReader::safety),
        fields.string("note"));
  }

  private static AdviceItem item(JsonFields fields) throws ReportFormatException {
    List<Integer> references = new ArrayList<>();
    for (JsonNode reference : fields.array("guideRefs")) {
      if (!reference.isInt()) {
        throw fields.refuse("guideRefs", "a list of whole numbers");
      }
      references.add(reference.intValue());
    }
    return new AdviceItem(
        fields.string("claim"),
        fields.oneOf("check", Check.values(), Check::code),
        fields.string("grade"),
        fields.string("action"),
        fields.string("why"),
        references,
        fields.objects("sources", AdviceReader::source));
  }

  private static SourceRef source(JsonFields fields) throws ReportFormatException {
    return new SourceRef(
        fields.string("ref"),
        fields.stringOrNull("doi"),
        fields.stringOrNull("url"),
        fields.stringOrNull("basis"));
  }

  private static Route route(JsonFields fields) throws ReportFormatException {
    return new Route(
        fields.string("id"),
        fields.string("title"),
        fields.string("gives"),
        fields.integer("rank"),
        fields.string("why"),
        fields.string("grade"),
        fields.texts("items"),
        fields.texts("precedents"),
        textsOrNone(fields, "safety"));
  }

  private static Protocol protocol(JsonFields fields) throws ReportFormatException {
    return new Protocol(
        fields.string("id"),
        fields.string("title"),
        fields.string("gives"),
        fields.objects("steps", AdviceReader::step),
        fields.objects("table", AdviceReader::amount),
        fields.texts("items"));
  }

  private static ProtocolStep step(JsonFields fields) throws ReportFormatException {
    return new ProtocolStep(
        fields.integer("n"),
        fields.string("do"),
        range(fields, "equivalents"),
        range(fields, "temperatureC"),
        range(fields, "hours"),
        fields.stringOrNull("monitor"),
        textsOrNone(fields, "safety"),
        textsOrNone(fields, "items"));
  }

  private static @Nullable Range range(JsonFields fields, String name)
      throws ReportFormatException {
    JsonNode value = fields.node().get(name);
    if (value == null || !value.isArray()) {
      Double single = fields.numberOrNull(name);
      return single == null ? null : Range.of(single);
    }
    if (value.size() != 2 || !value.get(0).isNumber() || !value.get(1).isNumber()) {
      throw fields.refuse(name, "a number or [low, high]");
    }
    return new Range(value.get(0).doubleValue(), value.get(1).doubleValue());
  }

  private static Amount amount(JsonFields fields) throws ReportFormatException {
    return new Amount(
        fields.string("reagent"),
        fields.string("name"),
        fields.numberOrNull("equivalents"),
        fields.numberOrNull("mmol"),
        fields.numberOrNull("massMg"),
        fields.numberOrNull("volumeMl"),
        fields.string("basis"));
  }

  private static PrecedentNote precedent(JsonFields fields) throws ReportFormatException {
    return new PrecedentNote(
        fields.string("id"),
        fields.bool("recordOnly"),
        fields.string("text"),
        fields.string("source"),
        fields.texts("safety"));
  }

  private static SafetyNote safety(JsonFields fields) throws ReportFormatException {
    return new SafetyNote(
        textOrEmpty(fields, "id"),
        fields.texts("trigger"),
        fields.string("rule"),
        textOrEmpty(fields, "short"),
        fields.string("source"),
        Boolean.TRUE.equals(fields.boolOrNull("run")),
        Boolean.TRUE.equals(fields.boolOrNull("cited")));
  }

  private static ReagentProfile reductant(JsonFields fields) throws ReportFormatException {
    return new ReagentProfile(
        fields.string("reagent"),
        fields.string("name"),
        fields.string("advantages"),
        fields.string("drawbacks"),
        fields.string("solvents"),
        fields.texts("hazards"),
        fields.stringOrNull("here"),
        fields.texts("items"));
  }

  /** A list that reports of earlier versions don't have. */
  private static List<String> textsOrNone(JsonFields fields, String name)
      throws ReportFormatException {
    return fields.node().has(name) ? fields.texts(name) : List.of();
  }

  private static String textOrEmpty(JsonFields fields, String name) throws ReportFormatException {
    String text = fields.stringOrNull(name);
    return text == null ? "" : text;
  }
}
