// SPDX-License-Identifier: Apache-2.0
package org.crosspeak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The program's version. */
final class Version {

  private Version() {}

  /** The version that the build wrote into the jar. */
  static String read() {
    try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
      byte[] bytes = Objects.requireNonNull(in, "version.txt is part of the jar").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
