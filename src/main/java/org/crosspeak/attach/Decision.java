// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.attach;

import java.util.Objects;

/**
 * What became of one report.
 *
 * @param id the compound's id
 * @param place the report's file
 * @param done what was done
 * @param text how, in words: where it went, or why it was refused
 */
public record Decision(String id, String place, Done done, String text) {

  public Decision {
    Objects.requireNonNull(id, "id must not be null");
    Objects.requireNonNull(place, "place must not be null");
    Objects.requireNonNull(done, "done must not be null");
    Objects.requireNonNull(text, "text must not be null");
  }

  /** What was done with a report. */
  public enum Done {
    /** It was put beside a record that had none. */
    ATTACHED,
    /** It took the place of an older one, whose checksum it names. */
    REPLACED,
    /** It was there already; nothing was touched. */
    UNCHANGED,
    /** Its compound is missing or ambiguous, or something else stands in its place. */
    REFUSED;

    /** The word in lists. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
