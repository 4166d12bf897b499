// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.crosspeak.correlation.Evidence;
import org.crosspeak.correlation.PeakRef;
import org.crosspeak.report.ReportedSpectrum.NotUsed;
import org.crosspeak.report.ReportedSpectrum.ReportedPeak;

/** Writes lists and evidence; a peak takes one line. */
final class EvidenceJson {

  private EvidenceJson() {}

  static void spectra(JsonGenerator json, List<ReportedSpectrum> spectra) throws IOException {
    json.writeArrayFieldStart("spectra");
    for (ReportedSpectrum spectrum : spectra) {
      json.writeStartObject();
      json.writeStringField("experiment", spectrum.experiment().code());
      JsonParts.string(json, "file", spectrum.file());
      JsonParts.number(json, "f1OffsetPpm", spectrum.f1OffsetPpm());
      JsonParts.number(json, "f2OffsetPpm", spectrum.f2OffsetPpm());
      json.writeBooleanField("axesExchanged", spectrum.axesExchanged());
      json.writeObjectFieldStart("tolerance");
      ReportLayout.flat(json, true);
      JsonParts.number(json, "f2", spectrum.toleranceF2Ppm());
      JsonParts.number(json, "f1", spectrum.toleranceF1Ppm());
      json.writeEndObject();
      ReportLayout.flat(json, false);
      peaks(json, spectrum);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void peaks(JsonGenerator json, ReportedSpectrum spectrum) throws IOException {
    json.writeArrayFieldStart("peaks");
    for (ReportedPeak peak : spectrum.peaks()) {
      json.writeStartObject();
      ReportLayout.flat(json, true);
      peak(json, peak);
      json.writeEndObject();
      ReportLayout.flat(json, false);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("setAside");
    for (NotUsed notUsed : spectrum.setAside()) {
      json.writeStartObject();
      ReportLayout.flat(json, true);
      peak(json, notUsed.peak());
      JsonParts.string(json, "code", notUsed.code());
      JsonParts.string(json, "text", notUsed.text());
      json.writeEndObject();
      ReportLayout.flat(json, false);
    }
    json.writeEndArray();
  }

  private static void peak(JsonGenerator json, ReportedPeak peak) throws IOException {
    JsonParts.number(json, "f2", peak.f2());
    JsonParts.number(json, "f1", peak.f1());
    JsonParts.number(json, "intensity", peak.intensity());
    json.writeNumberField("line", peak.line());
  }

  static void evidence(JsonGenerator json, List<Evidence> evidence) throws IOException {
    json.writeArrayFieldStart("evidence");
    for (Evidence item : evidence) {
      json.writeStartObject();
      json.writeStringField("kind", item.kind().code());
      JsonParts.string(json, "from", item.from());
      JsonParts.string(json, "to", item.to());
      JsonParts.numbers(json, "bonds", item.bonds());
      JsonParts.string(json, "observed", item.observed() == null ? null : item.observed().code());
      JsonParts.numbers(json, "expected", item.expected());
      json.writeArrayFieldStart("peaks");
      for (PeakRef peak : item.peaks()) {
        peakRef(json, peak);
      }
      json.writeEndArray();
      JsonParts.numbers(json, "logLikelihood", item.logLikelihood());
      JsonParts.string(json, "text", item.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void peakRef(JsonGenerator json, PeakRef peak) throws IOException {
    json.writeStartObject();
    ReportLayout.flat(json, true);
    JsonParts.string(json, "file", peak.file());
    json.writeNumberField("line", peak.line());
    JsonParts.number(json, "f2", peak.f2());
    JsonParts.number(json, "f1", peak.f1());
    JsonParts.number(json, "intensity", peak.intensity());
    json.writeEndObject();
    ReportLayout.flat(json, false);
  }
}
