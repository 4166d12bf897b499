// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One guide with all that belongs to it. */
record Guide(
    GuideFile file, DecisionFile decisions, ProtocolFile protocols, PrecedentTable precedents) {

  static Guide load(ResourceFiles files, String name) {
    return new Guide(
        files.json("guides/" + name + ".json", GuideFile.class),
        files.json("guides/" + name + "-decisions.json", DecisionFile.class),
        files.json("protocols/" + name + ".json", ProtocolFile.class),
        PrecedentTable.load(files, "precedents/" + name + ".csv"));
  }

  /** The resources of a guide, by name. */
  static List<String> paths(String name) {
    return List.of(
        "guides/" + name + ".json",
        "guides/" + name + "-decisions.json",
        "protocols/" + name + ".json",
        "precedents/" + name + ".csv");
  }

  Optional<GuideFile.Question> question(@Nullable String id) {
    return file.questions().stream().filter(question -> question.id().equals(id)).findFirst();
  }

  /** Claims by id, in the guide's order. */
  Map<String, GuideFile.Claim> claims() {
    Map<String, GuideFile.Claim> claims = new LinkedHashMap<>();
    file.claims().forEach(claim -> claims.put(claim.id(), claim));
    return claims;
  }

  /** The claims that answer a question: those of its own lines first. */
  List<String> answering(GuideFile.Question question) {
    List<String> ids = new ArrayList<>();
    for (List<List<Integer>> ranges : List.of(question.lines(), question.also())) {
      file.claims().stream()
          .filter(claim -> claim.within(ranges) && !ids.contains(claim.id()))
          .forEach(claim -> ids.add(claim.id()));
    }
    return ids;
  }
}
