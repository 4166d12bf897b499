// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.Locale;
import java.util.Optional;

/** A format that {@link PeakListWriter} writes. */
public enum TargetFormat {
  /** Mnova's peaks table as text, parted by tabs, a title line above each list. */
  MNOVA,
  /** TopSpin's {@code peaklist.xml}. */
  TOPSPIN,
  /** Sparky's peak list; one list a file. */
  SPARKY,
  /** An SDF record with NMReDATA tags, every shift in ppm and none of them assigned. */
  NMREDATA,
  /** NMRium's JSON with zones and ranges. */
  NMRIUM,
  /** Crosspeak's own JSON, {@code crosspeak-lists/1}, which holds everything that was read. */
  JSON;

  /** The word on the command line. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of that code, or empty. */
  public static Optional<TargetFormat> ofCode(String code) {
    for (TargetFormat format : values()) {
      if (format.code().equalsIgnoreCase(code)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
