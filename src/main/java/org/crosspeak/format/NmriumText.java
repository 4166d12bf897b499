// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosspeak.peaks.Axis;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Nucleus;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakDetail;
import org.crosspeak.peaks.PeakList;
import org.crosspeak.peaks.SetAside;

/** Writes NMRium's JSON: a zone for each cross-peak, a range for each 1D line. Immutable. */
final class NmriumText implements TargetWriter {

  private static final int VERSION = 7;
  private static final double PROTON_HALF_WIDTH_PPM = 0.02;
  private static final double OTHER_HALF_WIDTH_PPM = 0.5;

  /** NMRium's kinds of signals that are no signal of the compound. */
  private static final Set<String> KINDS = Set.of("solvent", "impurity", "reference", "standard");

  @Override
  public Set<ListPart> holds(boolean twoDimensional) {
    return twoDimensional
        ? Set.of(
            ListPart.NAME,
            ListPart.EXPERIMENT,
            ListPart.NUCLEI,
            ListPart.FREQUENCY,
            ListPart.INTENSITY,
            ListPart.ANNOTATION)
        : Set.of(
            ListPart.NAME,
            ListPart.EXPERIMENT,
            ListPart.NUCLEI,
            ListPart.FREQUENCY,
            ListPart.INTENSITY,
            ListPart.VOLUME,
            ListPart.ANNOTATION,
            ListPart.MULTIPLICITY,
            ListPart.PROTONS);
  }

  @Override
  public boolean marks(SetAside aside) {
    return KINDS.contains(kind(aside.peak()));
  }

  private static String kind(Peak peak) {
    String type = peak.detail().type();
    String lower = type == null ? "" : type.toLowerCase(Locale.ROOT);
    return KINDS.contains(lower) ? lower : "signal";
  }

  @Override
  public String text(List<TargetList> lists) {
    return JsonText.of(
        json -> {
          json.writeStartObject();
          json.writeNumberField("version", VERSION);
          json.writeObjectFieldStart("data");
          json.writeArrayFieldStart("spectra");
          for (int i = 0; i < lists.size(); i++) {
            spectrum(json, lists.get(i), "s" + (i + 1));
          }
          json.writeEndArray();
          json.writeEndObject();
          json.writeEndObject();
        });
  }

  private static void spectrum(JsonGenerator json, TargetList list, String id) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    info(json, list);
    NmriumPicture.write(json, list);
    json.writeObjectFieldStart(list.twoDimensional() ? "zones" : "ranges");
    json.writeArrayFieldStart("values");
    int number = 0;
    for (Peak peak : list.rows()) {
      number++;
      holder(json, peak, list.list(), id + "-" + number);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void info(JsonGenerator json, TargetList target) throws IOException {
    PeakList list = target.list();
    Axis f2 = list.f2();
    json.writeObjectFieldStart("info");
    if (f2 == null) {
      json.writeStringField("nucleus", list.f1().nucleus().code());
      json.writeStringField("experiment", "1d");
      JsonText.field(json, "originFrequency", list.f1().frequencyMHz());
    } else {
      json.writeArrayFieldStart("nucleus");
      json.writeString(f2.nucleus().code());
      json.writeString(list.f1().nucleus().code());
      json.writeEndArray();
      json.writeStringField("experiment", experiment(list.experiment()));
      frequencies(json, f2, list.f1());
    }
    json.writeNumberField("dimension", f2 == null ? 1 : 2);
    json.writeBooleanField("isFt", true);
    json.writeStringField("title", target.title());
    json.writeEndObject();
  }

  private static void frequencies(JsonGenerator json, Axis f2, Axis f1) throws IOException {
    Double first = f2.frequencyMHz();
    Double second = f1.frequencyMHz();
    if (first != null || second != null) {
      json.writeArrayFieldStart("originFrequency");
      json.writeNumber(first == null ? 0 : first);
      json.writeNumber(second == null ? 0 : second);
      json.writeEndArray();
    }
  }

  private static String experiment(Experiment experiment) {
    return experiment == Experiment.UNKNOWN ? "2d" : experiment.code();
  }

  private static void holder(JsonGenerator json, Peak peak, PeakList list, String id)
      throws IOException {
    boolean twoDimensional = list.f2() != null;
    String kind = kind(peak);
    json.writeStartObject();
    json.writeStringField("id", id);
    if (twoDimensional) {
      json.writeObjectFieldStart("x");
      limits(json, peak.f2Ppm(), Nucleus.H1);
      json.writeEndObject();
      json.writeObjectFieldStart("y");
      limits(json, peak.f1Ppm(), list.f1().nucleus());
      json.writeEndObject();
    } else {
      limits(json, peak.f1Ppm(), list.f1().nucleus());
      JsonText.field(json, "integration", peak.detail().volume());
    }
    json.writeStringField("kind", kind);
    json.writeArrayFieldStart("signals");
    json.writeStartObject();
    json.writeStringField("id", id + "-1");
    json.writeStringField("kind", kind);
    if (twoDimensional) {
      crossPeak(json, peak, list.f1().nucleus());
    } else {
      line(json, peak);
    }
    JsonText.field(json, "assignment", peak.detail().annotation());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void limits(JsonGenerator json, double ppm, Nucleus nucleus) throws IOException {
    double half = nucleus == Nucleus.H1 ? PROTON_HALF_WIDTH_PPM : OTHER_HALF_WIDTH_PPM;
    json.writeNumberField("from", ppm - half);
    json.writeNumberField("to", ppm + half);
  }

  private static void crossPeak(JsonGenerator json, Peak peak, Nucleus f1) throws IOException {
    delta(json, "x", peak.f2Ppm(), Nucleus.H1);
    delta(json, "y", peak.f1Ppm(), f1);
    json.writeArrayFieldStart("peaks");
    Double intensity = peak.intensity();
    if (intensity != null) {
      json.writeStartObject();
      json.writeNumberField("x", peak.f2Ppm());
      json.writeNumberField("y", peak.f1Ppm());
      json.writeNumberField("z", intensity);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void delta(JsonGenerator json, String axis, double ppm, Nucleus nucleus)
      throws IOException {
    json.writeObjectFieldStart(axis);
    json.writeNumberField("delta", ppm);
    json.writeStringField("nucleus", nucleus.code());
    json.writeEndObject();
  }

  private static void line(JsonGenerator json, Peak peak) throws IOException {
    PeakDetail detail = peak.detail();
    json.writeNumberField("delta", peak.f1Ppm());
    JsonText.field(json, "multiplicity", detail.multiplicity());
    JsonText.field(json, "nbAtoms", detail.protons());
    json.writeArrayFieldStart("peaks");
    Double intensity = peak.intensity();
    if (intensity != null) {
      json.writeStartObject();
      json.writeNumberField("x", peak.f1Ppm());
      json.writeNumberField("intensity", intensity);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
