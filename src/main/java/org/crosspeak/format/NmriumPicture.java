// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.crosspeak.peaks.Peak;

/**
 * Draws a list as the spectrum that NMRium needs to open a file and to show its zones at their
 * places: a bell at each peak on a coarse grid, nothing else. It is a picture of the list, no
 * measurement, and says so; the zones have the exact shifts.
 */
final class NmriumPicture {

  private static final int COLUMNS = 256;
  private static final int ROWS = 128;
  private static final int POINTS = 2048;

  /** Standard deviation of a bell, in points of the grid. */
  private static final double WIDTH = 1.0;

  private static final int REACH = 3;
  private static final double HIGHEST = 1000;
  private static final double MARGIN_F2_PPM = 0.5;
  private static final double MARGIN_F1_PPM = 5;
  private static final double MARGIN_1D_PPM = 1;

  private NmriumPicture() {}

  static void write(JsonGenerator json, TargetList list) throws IOException {
    json.writeObjectFieldStart("meta");
    json.writeStringField("drawnFrom", "a peak list, by Crosspeak; not a measured spectrum");
    json.writeEndObject();
    json.writeObjectFieldStart("data");
    if (list.twoDimensional()) {
      json.writeObjectFieldStart("rr");
      plane(json, list.rows());
      json.writeEndObject();
    } else {
      line(json, list.rows());
    }
    json.writeEndObject();
  }

  /**
   * The points of an axis.
   *
   * @param low its lower end, ppm
   * @param high its upper end, ppm
   */
  private record Scale(double low, double high, int points) {

    static Scale of(List<Peak> peaks, ToDoubleFunction<Peak> shift, double margin, int points) {
      double low = peaks.stream().mapToDouble(shift).min().orElse(0) - margin;
      double high = peaks.stream().mapToDouble(shift).max().orElse(0) + margin;
      return new Scale(low, high, points);
    }

    double place(double ppm) {
      return (ppm - low) / (high - low) * (points - 1);
    }

    double ppm(int point) {
      return low + (high - low) * point / (points - 1);
    }
  }

  private static void plane(JsonGenerator json, List<Peak> peaks) throws IOException {
    Scale x = Scale.of(peaks, Peak::f2Ppm, MARGIN_F2_PPM, COLUMNS);
    Scale y = Scale.of(peaks, Peak::f1Ppm, MARGIN_F1_PPM, ROWS);
    double[][] z = new double[ROWS][COLUMNS];
    double unit = unit(peaks);
    for (Peak peak : peaks) {
      double column = x.place(peak.f2Ppm());
      double row = y.place(peak.f1Ppm());
      for (int i = Math.max(0, (int) row - REACH); i < Math.min(ROWS, (int) row + REACH + 1); i++) {
        add(z[i], column, height(peak, unit) * bell(i - row));
      }
    }
    json.writeArrayFieldStart("z");
    double lowest = 0;
    double highest = 0;
    for (double[] row : z) {
      json.writeStartArray();
      for (double value : row) {
        long whole = Math.round(value);
        json.writeNumber(whole);
        lowest = Math.min(lowest, whole);
        highest = Math.max(highest, whole);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeNumberField("minX", x.low());
    json.writeNumberField("maxX", x.high());
    json.writeNumberField("minY", y.low());
    json.writeNumberField("maxY", y.high());
    json.writeNumberField("minZ", lowest);
    json.writeNumberField("maxZ", highest);
  }

  private static void line(JsonGenerator json, List<Peak> peaks) throws IOException {
    Scale x = Scale.of(peaks, Peak::f1Ppm, MARGIN_1D_PPM, POINTS);
    double[] trace = new double[POINTS];
    double unit = unit(peaks);
    for (Peak peak : peaks) {
      add(trace, x.place(peak.f1Ppm()), height(peak, unit));
    }
    json.writeArrayFieldStart("x");
    for (int i = 0; i < POINTS; i++) {
      json.writeNumber(x.ppm(i));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("re");
    for (double value : trace) {
      json.writeNumber(Math.round(value));
    }
    json.writeEndArray();
  }

  private static void add(double[] row, double place, double height) {
    int from = Math.max(0, (int) place - REACH);
    for (int i = from; i < Math.min(row.length, (int) place + REACH + 1); i++) {
      row[i] += height * bell(i - place);
    }
  }

  private static double bell(double points) {
    return StrictMath.exp(-points * points / (2 * WIDTH * WIDTH));
  }

  /** What the strongest peak's intensity is divided by. */
  private static double unit(List<Peak> peaks) {
    double most = 0;
    for (Peak peak : peaks) {
      Double intensity = peak.intensity();
      most = Math.max(most, intensity == null ? 0 : Math.abs(intensity));
    }
    return most == 0 ? 1 : most;
  }

  private static double height(Peak peak, double unit) {
    Double intensity = peak.intensity();
    return HIGHEST * (intensity == null ? 1 : intensity / unit);
  }
}
