// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.Arrays;

/**
 * One way to place a model's sites: where each lies, and what it explains of every peak. Not shared
 * while it is built.
 */
final class Assignment {

  /** The site shows nowhere in the lists. */
  static final int UNSEEN = -1;

  /** The search has not come to the site yet. */
  static final int OPEN = -2;

  private final int[] places;
  private final double[] explained;
  private final double score;
  private final double rank;

  /**
   * @param places place of each site, or {@link #UNSEEN} or {@link #OPEN}
   * @param explained for each peak of all channels, expected peaks there over the background's
   * @param score ln likelihood so far, without the chance of the peaks that are missing
   */
  Assignment(int[] places, double[] explained, double score) {
    this(places, explained, score, score);
  }

  /** The same with what it is ranked by while a search goes on. */
  Assignment(int[] places, double[] explained, double score, double rank) {
    this.rank = rank;
    this.places = places;
    this.explained = explained;
    this.score = score;
  }

  int place(int site) {
    return places[site];
  }

  /** The places, to tell assignments apart. */
  Key key() {
    return new Key(places);
  }

  double explained(int peak) {
    return explained[peak];
  }

  double rank() {
    return rank;
  }

  double score() {
    return score;
  }

  int[] placesCopy() {
    return places.clone();
  }

  /** The explained sums themselves; not to be changed. */
  double[] explained() {
    return explained;
  }

  double[] explainedCopy() {
    return explained.clone();
  }

  /** The places of all sites, alike when each is. */
  static final class Key {

    private final int[] places;

    private Key(int[] places) {
      this.places = places;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && Arrays.equals(places, key.places);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(places);
    }
  }
}
