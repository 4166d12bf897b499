// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.util.Objects;
import org.crosspeak.format.Source;
import org.crosspeak.peaks.Experiment;
import org.jspecify.annotations.Nullable;

/**
 * An input that an answer stands on.
 *
 * @param file path relative to the compound (or manifest), with {@code /}
 * @param sha256 SHA-256 of its bytes, 64 lower-case hex digits; of an SDF record or NDJSON line
 *     over its own bytes
 * @param format the format it was read as, or null where it is a record or a structure
 * @param experiment what was measured, or null where it is no peak list
 * @param peaks how many peaks it holds, or null where it is no peak list
 */
public record InputFile(
    String file,
    String sha256,
    @Nullable String format,
    @Nullable Experiment experiment,
    @Nullable Integer peaks) {

  private static final String PARAMETERS = "bruker-parameters";

  public InputFile {
    Objects.requireNonNull(file, "file must not be null");
    Objects.requireNonNull(sha256, "sha256 must not be null");
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256 in lower-case hex: " + sha256);
    }
    if (peaks != null && peaks < 0) {
      throw new IllegalArgumentException("peaks must not be negative: " + peaks);
    }
  }

  /** The same input as one of another compound, its id before the path. */
  public InputFile under(String id) {
    return new InputFile(id + "/" + file, sha256, format, experiment, peaks);
  }

  /** A file with the parameters of a measurement, read beside a peak list. */
  static InputFile parameters(Source file) {
    return new InputFile(file.name(), Checksum.sha256(file), PARAMETERS, null, null);
  }

  /** A record or structure with these bytes. */
  static InputFile of(String file, byte[] bytes) {
    return new InputFile(file, Checksum.sha256(bytes), null, null, null);
  }
}
