// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crosspeak.report.svg.PeakMap;
import org.crosspeak.report.svg.PeakMap.Kind;
import org.crosspeak.report.svg.PeakMap.Spot;

/**
 * A map as a short text: the column of the decisive protons, then two letters a peak, each of 64
 * steps of an axis that is the same for all compounds. A dot before the peaks that speak for the
 * first, the second candidate and so on.
 */
final class Thumbnail {

  private static final String STEPS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  /** What is shown of F2 and F1, ppm. */
  private static final double F2_SPAN = 11;

  private static final double F1_SPAN = 180;
  private static final int MOST = 60;

  private Thumbnail() {}

  /** Empty without an HMBC list. */
  static String of(Report report) {
    PeakMap map = new ReportMap(report).map();
    if (map == null) {
      return "";
    }
    StringBuilder text = new StringBuilder(160);
    text.append(map.rows().isEmpty() ? '.' : step(map.rows().get(0).f2(), F2_SPAN));
    add(text, map.spots(), Kind.USED, 0);
    for (int i = 0; i < report.compound().candidates().size(); i++) {
      text.append('.');
      add(text, map.spots(), Kind.DECISIVE, i);
    }
    return text.toString();
  }

  private static void add(StringBuilder text, List<Spot> spots, Kind kind, int candidate) {
    Set<String> places = new LinkedHashSet<>();
    for (Spot spot : spots) {
      if (spot.kind() == kind && spot.candidate() == candidate && places.size() < MOST) {
        places.add("" + step(spot.f2(), F2_SPAN) + step(spot.f1(), F1_SPAN));
      }
    }
    places.forEach(text::append);
  }

  private static char step(double ppm, double span) {
    long step = Math.round((1 - ppm / span) * (STEPS.length() - 1));
    return STEPS.charAt((int) Math.max(0, Math.min(STEPS.length() - 1, step)));
  }
}
