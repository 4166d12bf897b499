// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The other product of a compound's alkylation, which is read again when it is needed. */
@FunctionalInterface
public interface Partner {

  /** Its record, or what is wrong with it. Safe for use by several threads. */
  CompoundInput read();

  /** Reads a partner where reading may fail. */
  interface Reading {
    CompoundInput read() throws IOException;
  }

  /** A partner of that id, unreadable when reading fails. */
  static Partner of(String id, Reading reading) {
    return () -> {
      try {
        return reading.read();
      } catch (IOException | UncheckedIOException e) {
        return CompoundSources.nothing(
            id,
            InputCode.UNREADABLE_FILE.at(
                null,
                0,
                "it cannot be read: " + e.getMessage(),
                null,
                "a readable record",
                "check that you may read it"));
      }
    };
  }
}
