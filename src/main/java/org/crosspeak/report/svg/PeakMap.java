// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report.svg;

import java.util.List;
import java.util.Objects;

/**
 * What a map of cross-peaks shows. All texts must be harmless already; they are escaped, not
 * cleaned. Shifts are those that were read, in ppm.
 *
 * @param spots the peaks, in the order in which they are drawn
 * @param boxes where candidates would show the decisive cross-peaks
 * @param rows the rows of the protons that the boxes belong to
 * @param title what the map is, in a few words
 * @param description the same in a sentence, for who can't see it
 */
public record PeakMap(
    List<Spot> spots, List<Box> boxes, List<Row> rows, String title, String description) {

  public PeakMap {
    spots = List.copyOf(spots);
    boxes = List.copyOf(boxes);
    rows = List.copyOf(rows);
    Objects.requireNonNull(title, "title must not be null");
    Objects.requireNonNull(description, "description must not be null");
  }

  /** What a peak is drawn as. */
  public enum Kind {
    /** A cross-peak in use. */
    USED("u"),
    /** A cross-peak that a box of a candidate explains; its class carries the candidate's place. */
    DECISIVE("d"),
    /** A cross-peak that was set aside. */
    SET_ASIDE("s"),
    /** A peak of the one-bond map. */
    ONE_BOND("q");

    private final String code;

    Kind(String code) {
      this.code = code;
    }
  }

  /**
   * One peak.
   *
   * @param f2 1H shift
   * @param f1 13C shift
   * @param size 0 for the weakest to 1 for the strongest
   * @param kind what it is drawn as
   * @param candidate place of the candidate that a decisive peak speaks for, from 0
   * @param title what is told of it
   */
  public record Spot(double f2, double f1, double size, Kind kind, int candidate, String title) {

    String type() {
      return kind == Kind.DECISIVE ? kind.code + candidate : kind.code;
    }
  }

  /**
   * Where a candidate would show a cross-peak.
   *
   * @param candidate the candidate's place, from 0
   * @param f2 centre
   * @param f2Half half its width, ppm
   * @param f1 centre
   * @param f1Half half its height, ppm
   * @param due whether the candidate should show a peak there, not only have its carbon there
   * @param label a few words, for the whole map
   * @param detail the same with more to it, for where there is room
   * @param title a sentence
   */
  public record Box(
      int candidate,
      double f2,
      double f2Half,
      double f1,
      double f1Half,
      boolean due,
      String label,
      String detail,
      String title) {}

  /**
   * The row of one kind of protons, a band along F1.
   *
   * @param f2 their shift
   * @param half half its width, ppm
   * @param label what it is called
   */
  public record Row(double f2, double half, String label) {}
}
