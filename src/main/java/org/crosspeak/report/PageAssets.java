// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import gg.jte.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * Style and script of a page, and the policy that lets a browser run these and nothing else.
 *
 * @param css the whole style
 * @param script the whole script
 * @param policy a content security policy: no network, no style or script but the page's own
 */
record PageAssets(Content css, Content script, String policy) {

  private static final String BASE = "/org/crosspeak/report/";

  /** The assets of the page of that name: what all pages share, and its own. */
  static PageAssets load(String page) {
    String css = text("page.css") + text(page + ".css") + text("figure.css");
    String script = text(page + ".js");
    String policy =
        "default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
            .formatted(hash(css), hash(script));
    return new PageAssets(encoded(css), encoded(script), policy);
  }

  /** The text of a resource beside the pages. */
  static String text(String name) {
    try (InputStream in = PageAssets.class.getResourceAsStream(BASE + name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Text that is encoded once, for all pages; only for what the program brings along. */
  private static Content encoded(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return output -> output.writeBinaryContent(bytes);
  }

  private static String hash(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder().encodeToString(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
