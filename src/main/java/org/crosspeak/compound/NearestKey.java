// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known key that a mistyped one was meant to be. */
final class NearestKey {

  private NearestKey() {}

  /**
   * The nearest of the known keys by edit distance, the first of equals; empty when none is near.
   */
  static Optional<String> of(String typed, Collection<String> known) {
    String lower = typed.toLowerCase(Locale.ROOT);
    String best = null;
    int least = Math.max(2, typed.length() / 2) + 1;
    for (String key : known) {
      int distance = distance(lower, key.toLowerCase(Locale.ROOT));
      if (distance < least) {
        least = distance;
        best = key;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int distance(String a, String b) {
    if (a.length() > 100) {
      return Integer.MAX_VALUE;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
