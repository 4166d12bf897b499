// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report.svg;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * An axis of shifts, falling as NMR spectra are drawn: the highest shift at the place 0.
 *
 * @param high highest shift shown, ppm
 * @param low lowest shift shown, ppm
 * @param length length of the axis in the drawing's units
 */
public record PpmAxis(double high, double low, double length) {

  public PpmAxis {
    if (!(high > low) || !(length > 0)) {
      throw new IllegalArgumentException("no axis: " + high + " to " + low + ", " + length);
    }
  }

  /**
   * An axis that shows both shifts and some room beside them.
   *
   * @param first one end of what is to be shown, ppm
   * @param last the other end, ppm
   * @param room ppm to leave at either end
   * @param least span in ppm that is shown at least
   */
  public static PpmAxis around(
      double first, double last, double room, double least, double length) {
    double high = Math.max(first, last) + room;
    double low = Math.min(first, last) - room;
    double missing = Math.max(0, least - (high - low)) / 2;
    return new PpmAxis(high + missing, low - missing, length);
  }

  /** Where a shift stands, from 0 to {@link #length()} where it is shown. */
  public double at(double ppm) {
    return (high - ppm) / (high - low) * length;
  }

  /** How long a difference of shifts is. */
  public double span(double ppm) {
    return ppm / (high - low) * length;
  }

  /** Whether a shift is shown. */
  public boolean shows(double ppm) {
    return ppm <= high && ppm >= low;
  }

  /**
   * One mark of the axis.
   *
   * @param ppm where
   * @param label its number
   * @param main whether it keeps its number where there is little room
   */
  public record Tick(double ppm, String label, boolean main) {}

  /**
   * Round shifts along the axis.
   *
   * @param about how many marks there should be
   */
  public List<Tick> ticks(int about) {
    BigDecimal step = step((high - low) / about);
    List<Tick> ticks = new ArrayList<>();
    long first = (long) Math.ceil(low / step.doubleValue());
    long last = (long) Math.floor(high / step.doubleValue());
    for (long i = last; i >= first; i--) {
      BigDecimal ppm = step.multiply(BigDecimal.valueOf(i));
      ticks.add(new Tick(ppm.doubleValue(), ppm.toPlainString(), i % 2 == 0));
    }
    return ticks;
  }

  /** 1, 2 or 5 times a power of ten, not below the given. */
  private static BigDecimal step(double least) {
    int power = (int) Math.floor(Math.log10(least));
    for (int each = power; ; each++) {
      for (int digit : new int[] {1, 2, 5}) {
        BigDecimal step = BigDecimal.valueOf(digit, -each);
        if (step.doubleValue() >= least) {
          return step.scale() < 0 ? step.setScale(0) : step;
        }
      }
    }
  }
}
