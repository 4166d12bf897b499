// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.attach;

import java.util.Objects;

/**
 * What became of the check of one report.
 *
 * @param id the compound's id
 * @param place the report's file
 * @param result how it compares
 * @param text what differs, or who reviewed it; may be empty
 */
public record Verification(String id, String place, Result result, String text) {

  public Verification {
    Objects.requireNonNull(id, "id must not be null");
    Objects.requireNonNull(place, "place must not be null");
    Objects.requireNonNull(result, "result must not be null");
    Objects.requireNonNull(text, "text must not be null");
  }

  /** How a report compares with what the program says now. */
  public enum Result {
    /** The same bytes. */
    SAME("same"),
    /** Other bytes from the same inputs and the same program. */
    DIFFERS("differs"),
    /** Made by another version or with other rules. */
    OTHER_VERSION("other version"),
    /** An input is missing, new or not the one that was read. */
    INPUTS_CHANGED("inputs changed");

    private final String word;

    Result(String word) {
      this.word = word;
    }

    /** The word in lists. */
    public String word() {
      return word;
    }
  }
}
