// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.crosspeak.peaks.Axis;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakDetail;
import org.crosspeak.peaks.SetAside;

/** Writes {@code crosspeak-lists/1}, which holds everything that was read. Immutable. */
final class ListsJsonText implements TargetWriter {

  /** Name and version of the layout. */
  static final String SCHEMA = "crosspeak-lists/1";

  @Override
  public Set<ListPart> holds(boolean twoDimensional) {
    return EnumSet.allOf(ListPart.class);
  }

  @Override
  public boolean marks(SetAside aside) {
    return true;
  }

  @Override
  public String text(List<TargetList> lists) {
    return JsonText.of(
        json -> {
          json.writeStartObject();
          json.writeStringField("schema", SCHEMA);
          json.writeArrayFieldStart("lists");
          for (TargetList list : lists) {
            list(json, list);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void list(JsonGenerator json, TargetList target) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", target.list().name());
    json.writeStringField("file", target.list().file());
    json.writeStringField("experiment", target.list().experiment().code());
    Axis f2 = target.list().f2();
    if (f2 != null) {
      axis(json, "f2", f2);
    }
    axis(json, "f1", target.list().f1());
    json.writeArrayFieldStart("peaks");
    for (Peak peak : target.rows()) {
      peak(json, peak, f2 != null);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void axis(JsonGenerator json, String name, Axis axis) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("nucleus", axis.nucleus().code());
    JsonText.field(json, "frequencyMHz", axis.frequencyMHz());
    Axis.Window window = axis.windowPpm();
    if (window != null) {
      json.writeArrayFieldStart("windowPpm");
      json.writeNumber(window.low());
      json.writeNumber(window.high());
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void peak(JsonGenerator json, Peak peak, boolean twoDimensional)
      throws IOException {
    json.writeStartObject();
    if (twoDimensional) {
      json.writeNumberField("f2", peak.f2Ppm());
    }
    json.writeNumberField("f1", peak.f1Ppm());
    JsonText.field(json, "intensity", peak.intensity());
    PeakDetail detail = peak.detail();
    JsonText.field(json, "volume", detail.volume());
    JsonText.field(json, "widthF2Hz", detail.widthF2Hz());
    JsonText.field(json, "widthF1Hz", detail.widthF1Hz());
    JsonText.field(json, "annotation", detail.annotation());
    JsonText.field(json, "type", detail.type());
    JsonText.field(json, "flags", detail.flags());
    JsonText.field(json, "multiplicity", detail.multiplicity());
    JsonText.field(json, "protons", detail.protons());
    if (peak.line() > 0) {
      json.writeNumberField("line", peak.line());
    }
    JsonText.field(json, "where", peak.where());
    json.writeEndObject();
  }
}
