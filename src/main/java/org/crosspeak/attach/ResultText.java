// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.attach;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.crosspeak.report.ReportResult;
import org.jspecify.annotations.Nullable;

/** A result as it stands in a record or a column. */
final class ResultText {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ResultText() {}

  /** What a text is: nothing, a result, or something else that must not be overwritten. */
  static Existing existing(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return Existing.NOTHING;
    }
    try {
      JsonNode node = MAPPER.readTree(text);
      if (node.isNull() || node.isObject() && node.isEmpty()) {
        return Existing.NOTHING;
      }
      boolean result = node.path("schema").asText().equals(ReportResult.SCHEMA);
      String sha = node.path("sha256").asText();
      return result && sha.matches("[0-9a-f]{64}") ? new Existing(sha, false) : Existing.FOREIGN;
    } catch (JacksonException e) {
      return Existing.FOREIGN;
    }
  }
}
