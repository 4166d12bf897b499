// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the {@code members} part of a scaffold's shift resource. */
final class MemberLibraryReader {

  private MemberLibraryReader() {}

  /** The library, or null when the scaffold has none. */
  static @Nullable MemberLibrary read(JsonNode ring) {
    JsonNode part = ring.path("members");
    if (part.isMissingNode()) {
      return null;
    }
    Map<String, String> templates = new TreeMap<>();
    part.path("templates")
        .properties()
        .forEach(e -> templates.put(e.getKey(), e.getValue().asText()));
    Map<Integer, String> locants = new TreeMap<>();
    part.path("locants")
        .properties()
        .forEach(e -> locants.put(Integer.valueOf(e.getKey()), e.getValue().asText()));
    List<String> sites = new ArrayList<>();
    part.path("sites").forEach(site -> sites.add(site.asText()));
    return new MemberLibrary(
        templates,
        locants,
        choices(part.path("alkyls")),
        part.path("head").asText(""),
        choices(part.path("headGroups")),
        sites,
        choices(part.path("siteGroups")),
        part.path("headPlain").asDouble(),
        part.path("sitePrior").asDouble(),
        part.path("most").asInt());
  }

  private static List<MemberLibrary.Choice> choices(JsonNode part) {
    double sum = 0;
    for (JsonNode choice : part) {
      sum += choice.path("weight").asDouble();
    }
    List<MemberLibrary.Choice> choices = new ArrayList<>();
    for (JsonNode choice : part) {
      choices.add(
          new MemberLibrary.Choice(
              choice.path("name").asText(),
              choice.path("smiles").asText(),
              choice.path("weight").asDouble() / sum));
    }
    return choices;
  }
}
