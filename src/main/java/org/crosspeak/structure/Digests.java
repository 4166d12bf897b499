// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash by which a rule set is named. */
final class Digests {

  private static final int BYTES = 6;

  private Digests() {}

  /** First 12 hex digits of the SHA-256 of a file's bytes. */
  static String ruleSet(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
