// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** Loads the resources of this package. */
final class ResourceFiles {

  private static final String BASE = "/org/crosspeak/";
  private static final int HASH_DIGITS = 12;

  private final ObjectMapper json = new ObjectMapper();

  <T> T json(String path, Class<T> type) {
    try {
      return json.readValue(bytes(path), type);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  Reader reader(String path) {
    return new InputStreamReader(new ByteArrayInputStream(bytes(path)), StandardCharsets.UTF_8);
  }

  String hash(String path) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(path));
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String path) {
    try (InputStream in = ResourceFiles.class.getResourceAsStream(BASE + path)) {
      return Objects.requireNonNull(in, path).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
