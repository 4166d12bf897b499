// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosspeak.structure.ScaffoldFigures;
import org.crosspeak.structure.ScaffoldSummary;
import org.jspecify.annotations.Nullable;

/** Writes the list of scaffolds, as {@code crosspeak scaffolds} prints it. */
public final class ScaffoldListWriter {

  private static final int WIDTH = 100;
  private static final int LABEL = 12;

  private final JsonFactory factory =
      new JsonFactoryBuilder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .characterEscapes(new VisibleEscapes())
          .build();

  /**
   * Writes one JSON object, {@code crosspeak-scaffolds/1}, and a line break.
   *
   * @param out where to; flushed and not closed
   */
  public void write(List<ScaffoldSummary> scaffolds, OutputStream out) throws IOException {
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartObject();
      JsonParts.string(json, "schema", "crosspeak-scaffolds/1");
      json.writeArrayFieldStart("scaffolds");
      for (ScaffoldSummary scaffold : scaffolds) {
        one(json, scaffold);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void one(JsonGenerator json, ScaffoldSummary scaffold) throws IOException {
    json.writeStartObject();
    JsonParts.string(json, "name", scaffold.name());
    JsonParts.string(json, "phrase", scaffold.phrase());
    JsonParts.list(json, "candidates", scaffold.candidates());
    json.writeObjectFieldStart("needs");
    json.writeBooleanField("drawing", scaffold.drawing());
    JsonParts.list(json, "spectra", scaffold.spectra());
    JsonParts.list(json, "better", scaffold.better());
    json.writeEndObject();
    json.writeObjectFieldStart("assigned");
    for (Map.Entry<String, Integer> entry : scaffold.assigned().entrySet()) {
      json.writeNumberField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
    JsonParts.string(json, "assignedSource", scaffold.assignedSource());
    figures(json, scaffold.figures());
    JsonParts.string(json, "ceiling", scaffold.ceiling());
    JsonParts.string(json, "ceilingReason", scaffold.ceilingReason());
    JsonParts.string(json, "guide", scaffold.guide());
    JsonParts.string(json, "source", scaffold.file() == null ? "built in" : scaffold.file());
    JsonParts.string(json, "ruleSet", scaffold.ruleSet());
    JsonParts.strings(json, "ruleSets", scaffold.ruleSets());
    json.writeEndObject();
  }

  private static void figures(JsonGenerator json, @Nullable ScaffoldFigures figures)
      throws IOException {
    if (figures == null) {
      json.writeNullField("measured");
      return;
    }
    json.writeObjectFieldStart("measured");
    json.writeNumberField("compounds", figures.compounds());
    json.writeNumberField("lists", figures.lists());
    json.writeNumberField("answered", figures.answered());
    json.writeNumberField("wrong", figures.wrong());
    json.writeNumberField("coverage", Rounding.probability(figures.coverage()));
    json.writeNumberField("error", Rounding.probability(figures.error()));
    JsonParts.string(json, "what", figures.what());
    json.writeEndObject();
  }

  /** The list as text for a console, one paragraph a scaffold. */
  public List<String> lines(List<ScaffoldSummary> scaffolds) {
    List<String> lines = new ArrayList<>();
    for (ScaffoldSummary scaffold : scaffolds) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.add(PlainText.line(scaffold.name() + ": " + scaffold.phrase()));
      add(lines, "candidates", String.join(", ", scaffold.candidates()));
      add(lines, "needs", needs(scaffold));
      add(lines, "shifts", assigned(scaffold));
      add(lines, "measured", measured(scaffold.figures()));
      add(lines, "confidence", confidence(scaffold));
      add(lines, "guide", scaffold.guide() == null ? "none" : scaffold.guide());
      add(lines, "rule set", scaffold.ruleSet());
      add(lines, "source", scaffold.file() == null ? "built in" : "file " + scaffold.file());
    }
    return lines;
  }

  private static String needs(ScaffoldSummary scaffold) {
    String better =
        scaffold.better().isEmpty() ? "" : "; better with " + String.join(", ", scaffold.better());
    return (scaffold.drawing() ? "a drawing, " : "a drawing or the scaffold asserted, ")
        + String.join(", ", scaffold.spectra())
        + better;
  }

  private static String assigned(ScaffoldSummary scaffold) {
    if (scaffold.assigned().isEmpty()) {
      return "the file does not say";
    }
    return scaffold.assigned().entrySet().stream()
            .map(entry -> entry.getKey() + " n = " + entry.getValue())
            .collect(Collectors.joining(", "))
        + "; "
        + scaffold.assignedSource();
  }

  private static String measured(@Nullable ScaffoldFigures figures) {
    return figures == null
        ? "not measured"
        : String.format(
            Locale.ROOT,
            "coverage %.3f, error %.4f (%d wrong of %d verdicts on %d sets of lists of %d compounds:"
                + " %s)",
            figures.coverage(),
            figures.error(),
            figures.wrong(),
            figures.answered(),
            figures.lists(),
            figures.compounds(),
            figures.what());
  }

  private static String confidence(ScaffoldSummary scaffold) {
    String words =
        switch (scaffold.ceiling()) {
          case "none" -> "no verdict";
          case "moderate" -> "at most moderate";
          default -> "up to high";
        };
    return scaffold.ceilingReason().isEmpty() ? words : words + ": " + scaffold.ceilingReason();
  }

  private static void add(List<String> lines, String label, String text) {
    String head = Columns.left("  " + label, LABEL + 2);
    for (String line : Columns.wrap(PlainText.line(text), WIDTH - LABEL - 2)) {
      lines.add(head + line);
      head = " ".repeat(LABEL + 2);
    }
  }
}
