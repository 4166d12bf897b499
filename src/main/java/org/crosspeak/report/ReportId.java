// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.crosspeak.compound.InputFile;

/**
 * The id of a report: first 16 hex digits of the SHA-256 over its inputs, rule sets, settings and
 * version as canonical JSON (UTF-8, members sorted by name, no white space). Same inputs, same
 * program, same question: same id.
 */
final class ReportId {

  private static final int DIGITS = 16;
  private static final JsonFactory JSON = new JsonFactory();

  private ReportId() {}

  static String of(Provenance provenance) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical(provenance));
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }

  private static byte[] canonical(Provenance provenance) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      json.writeArrayFieldStart("inputs");
      for (InputFile input : provenance.inputs()) {
        json.writeStartObject();
        JsonParts.string(
            json, "experiment", input.experiment() == null ? null : input.experiment().code());
        json.writeStringField("file", input.file());
        JsonParts.string(json, "format", input.format());
        JsonParts.integer(json, "peaks", input.peaks());
        json.writeStringField("sha256", input.sha256());
        json.writeEndObject();
      }
      json.writeEndArray();
      sorted(json, "ruleSets", provenance.ruleSets());
      sorted(json, "settings", provenance.settings());
      json.writeStringField("version", provenance.version());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void sorted(JsonGenerator json, String name, Map<String, String> values)
      throws IOException {
    JsonParts.strings(json, name, new TreeMap<>(values));
  }
}
