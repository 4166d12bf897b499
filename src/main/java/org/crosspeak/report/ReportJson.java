// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.crosspeak.compound.InputFile;
import org.crosspeak.correlation.Calibration;
import org.crosspeak.correlation.ObservedShift;
import org.jspecify.annotations.Nullable;

/** Writes reports, member by member in the order of the contract. */
final class ReportJson {

  private ReportJson() {}

  static void write(JsonGenerator json, Report report) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", JsonReportWriter.REPORT_SCHEMA);
    json.writeStringField("reportId", report.reportId());
    JsonParts.string(json, "supersedes", report.supersedes());
    compound(json, report.compound());
    VerdictJson.write(json, report.verdict());
    calibration(json, report.calibration());
    EvidenceJson.spectra(json, report.spectra());
    shifts(json, report.shifts());
    EvidenceJson.evidence(json, report.evidence());
    json.writeFieldName("advice");
    if (report.advice() == null) {
      json.writeNull();
    } else {
      AdviceJson.write(json, report.advice());
    }
    quality(json, report);
    provenance(json, report.provenance());
    ReviewJson.write(json, report.reviews());
    json.writeEndObject();
  }

  private static void compound(JsonGenerator json, ReportedCompound compound) throws IOException {
    json.writeObjectFieldStart("compound");
    JsonParts.string(json, "id", compound.id());
    JsonParts.string(json, "name", compound.name());
    JsonParts.strings(json, "meta", compound.meta());
    JsonParts.string(json, "solvent", compound.solvent());
    JsonParts.number(json, "protonFrequencyMHz", compound.protonFrequencyMHz());
    JsonParts.string(json, "scaffold", compound.scaffold());
    json.writeArrayFieldStart("candidates");
    for (ReportedCompound.ReportedCandidate candidate : compound.candidates()) {
      json.writeStartObject();
      ReportLayout.flat(json, true);
      JsonParts.string(json, "label", candidate.label());
      JsonParts.string(json, "smiles", candidate.smiles());
      if (candidate.name() != null) {
        JsonParts.string(json, "name", candidate.name());
      }
      ReportLayout.flat(json, false);
      if (!candidate.expected().isEmpty()) {
        JsonParts.array(json, "expected", candidate.expected(), ReportJson::expected);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void expected(JsonGenerator json, ReportedCompound.ExpectedPeak peak)
      throws IOException {
    json.writeStartObject();
    ReportLayout.flat(json, true);
    JsonParts.string(json, "from", peak.from());
    JsonParts.string(json, "to", peak.to());
    json.writeNumberField("bonds", peak.bonds());
    JsonParts.number(json, "f2", peak.f2());
    JsonParts.number(json, "f2Spread", peak.f2Spread());
    JsonParts.number(json, "f1", peak.f1());
    JsonParts.number(json, "f1Spread", peak.f1Spread());
    json.writeEndObject();
    ReportLayout.flat(json, false);
  }

  private static void calibration(JsonGenerator json, Calibration calibration) throws IOException {
    json.writeObjectFieldStart("calibration");
    json.writeStringField("basis", calibration.basis());
    json.writeNumberField("cases", calibration.cases());
    json.writeNumberField("realCases", calibration.realCases());
    JsonParts.number(json, "ece", calibration.ece());
    json.writeStringField("date", calibration.date());
    json.writeEndObject();
  }

  private static void shifts(JsonGenerator json, Map<String, ObservedShift> shifts)
      throws IOException {
    json.writeObjectFieldStart("shifts");
    for (Map.Entry<String, ObservedShift> entry : shifts.entrySet()) {
      json.writeObjectFieldStart(entry.getKey());
      ReportLayout.flat(json, true);
      JsonParts.number(json, "ppm", entry.getValue().ppm());
      json.writeStringField("from", entry.getValue().from());
      json.writeEndObject();
      ReportLayout.flat(json, false);
    }
    json.writeEndObject();
  }

  private static void quality(JsonGenerator json, Report report) throws IOException {
    json.writeArrayFieldStart("quality");
    for (QualityNote note : report.quality()) {
      json.writeStartObject();
      JsonParts.string(json, "code", note.code());
      json.writeStringField("severity", note.severity().code());
      JsonParts.string(json, "text", note.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void provenance(JsonGenerator json, Provenance provenance) throws IOException {
    json.writeObjectFieldStart("provenance");
    json.writeStringField("tool", provenance.tool());
    json.writeStringField("version", provenance.version());
    JsonParts.strings(json, "ruleSets", provenance.ruleSets());
    JsonParts.strings(json, "settings", provenance.settings());
    json.writeArrayFieldStart("inputs");
    for (InputFile input : provenance.inputs()) {
      input(json, input);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void input(JsonGenerator json, InputFile input) throws IOException {
    json.writeStartObject();
    JsonParts.string(json, "file", input.file());
    json.writeStringField("sha256", input.sha256());
    JsonParts.string(json, "format", input.format());
    JsonParts.string(json, "experiment", experiment(input));
    JsonParts.integer(json, "peaks", input.peaks());
    json.writeEndObject();
  }

  private static @Nullable String experiment(InputFile input) {
    return input.experiment() == null ? null : input.experiment().code();
  }
}
