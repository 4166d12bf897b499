// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * The file that a report stands in, for those who point to it.
 *
 * @param path where it stands, relative to what points to it, with {@code /}
 * @param sha256 SHA-256 of its bytes, 64 lower-case hex digits
 * @param md5 MD5 of its bytes, 32 lower-case hex digits; systems ask for it to check an upload
 */
public record FileDigest(String path, String sha256, String md5) {

  public FileDigest {
    Objects.requireNonNull(path, "path must not be null");
    Objects.requireNonNull(sha256, "sha256 must not be null");
    Objects.requireNonNull(md5, "md5 must not be null");
  }

  /** A file with these bytes. */
  public static FileDigest of(String path, byte[] bytes) {
    return new FileDigest(path, hash("SHA-256", bytes), hash("MD5", bytes));
  }

  /** SHA-256 of bytes in lower-case hex. */
  public static String sha256(byte[] bytes) {
    return hash("SHA-256", bytes);
  }

  private static String hash(String algorithm, byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no " + algorithm, e);
    }
  }
}
