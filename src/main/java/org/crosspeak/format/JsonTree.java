// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/**
 * Reads JSON as a stream into a tree that leaves out what no peak list needs: of long arrays of
 * numbers or texts (the points of a spectrum) only the first {@value #SCALARS_KEPT} are kept, and
 * long texts (images) are dropped. Lives for one reading.
 */
final class JsonTree {

  private static final int SCALARS_KEPT = 64;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Budget budget;
  private int seen;

  JsonTree(Budget budget) {
    this.budget = budget;
  }

  /** Opens what is to be read. */
  private interface Opening {
    JsonParser parser(JsonFactory factory) throws IOException;
  }

  /**
   * The tree of a text.
   *
   * @throws RefusedException when the text is no JSON, with the line
   */
  JsonNode of(String text) {
    return of(factory -> factory.createParser(text));
  }

  /**
   * The tree of a file in UTF-8, which is read without making a text of it.
   *
   * @throws RefusedException when the bytes are no JSON, with the line
   */
  JsonNode of(Source source) {
    return of(
        factory ->
            source.isStreamed()
                ? factory.createParser(source.open())
                : factory.createParser(source.bytes()));
  }

  private JsonNode of(Opening opening) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(budget.limits().depth())
            .maxStringLength(Integer.MAX_VALUE)
            .build();
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(constraints)
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();
    try (JsonParser parser = opening.parser(factory)) {
      parser.nextToken();
      JsonNode root = value(parser);
      if (parser.nextToken() != null) {
        throw broken(parser.currentLocation().getLineNr(), "more text behind the end");
      }
      return root;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
      throw broken(line, Problems.shortened(e.getOriginalMessage()));
    } catch (IOException e) {
      throw broken(0, Problems.shortened(String.valueOf(e.getMessage())));
    }
  }

  private static RefusedException broken(int line, String reason) {
    return new RefusedException(
        "json-broken",
        line,
        "the JSON can't be read on from here, it is cut off or damaged",
        reason,
        "well-formed JSON",
        "export the file again and copy the whole of it");
  }

  private JsonNode value(JsonParser parser) throws IOException {
    budget.tick(seen++);
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw broken(parser.currentLocation().getLineNr(), "no content");
    }
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> NODES.textNode(text(parser));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      default -> NODES.nullNode();
    };
  }

  private String text(JsonParser parser) throws IOException {
    return parser.getTextLength() > budget.limits().cellChars() ? "" : parser.getText();
  }

  private ObjectNode object(JsonParser parser) throws IOException {
    ObjectNode node = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      node.set(name, value(parser));
    }
    return node;
  }

  private ArrayNode array(JsonParser parser) throws IOException {
    ArrayNode node = NODES.arrayNode();
    int scalars = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken().isScalarValue() && ++scalars > SCALARS_KEPT) {
        budget.tick(seen++);
        continue;
      }
      node.add(value(parser));
    }
    return node;
  }
}
