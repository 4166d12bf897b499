// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Holds the questions against the checked claims themselves, by the guide's own lines. */
class GuideLinesTest {

  private static final Path CLAIMS =
      Path.of(System.getProperty("crosspeak.shared", "../shared")).resolve("guides/claims.json");
  private static final Pattern LINES = Pattern.compile("(\\d+)(?:\\s*-\\s*(\\d+))?");

  private static List<JsonNode> claims() throws IOException {
    assumeTrue(Files.exists(CLAIMS), () -> "skipped: " + CLAIMS + " is not there");
    List<JsonNode> claims = new ArrayList<>();
    new ObjectMapper().readTree(CLAIMS.toFile()).forEach(claims::add);
    return claims;
  }

  private static List<List<Integer>> lines(JsonNode claim) {
    List<List<Integer>> lines = new ArrayList<>();
    Matcher matcher = LINES.matcher(claim.path("guide_lines").asText());
    while (matcher.find()) {
      int from = Integer.parseInt(matcher.group(1));
      lines.add(
          List.of(from, matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2))));
    }
    return lines;
  }

  private static boolean touches(JsonNode claim, int from, int to) {
    return lines(claim).stream().anyMatch(own -> own.get(0) <= to && from <= own.get(1));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "questions.tsv", delimiter = '\t', numLinesToSkip = 1)
  void everyPointOfTheGuideOnAQuestionIsGivenWithItsCheckAndNotTheWholeGuide(
      String guide, String question, int from, int to) throws IOException {
    Map<String, String> checks = new LinkedHashMap<>();
    for (JsonNode claim : claims()) {
      boolean ofThisGuide =
          claim.path("id").asText().startsWith(guide.equals("indazole") ? "I" : "D");
      if (ofThisGuide && touches(claim, from, to)) {
        checks.put(claim.path("id").asText(), claim.path("verdict").asText());
      }
    }
    Map<String, String> given =
        Advisor.withDefaults()
            .advise(AdviceRequest.forGuide(guide, question))
            .orElseThrow()
            .items()
            .stream()
            .collect(Collectors.toMap(AdviceItem::claim, item -> item.check().code()));
    assertThat(checks).isNotEmpty();
    assertThat(given).containsAllEntriesOf(checks);
    long all =
        claims().stream()
            .filter(
                claim ->
                    claim.path("id").asText().charAt(0) == Character.toUpperCase(guide.charAt(0)))
            .count();
    assertThat(given.size()).isLessThan((int) (all * 2 / 3));
  }

  @Test
  void theLinesAndChecksOfTheResourcesAreThoseOfTheClaims() throws IOException {
    Map<String, GuideFile.Claim> ours = new LinkedHashMap<>();
    for (String guide : List.of("indazole", "diazepane")) {
      ours.putAll(Guide.load(new ResourceFiles(), guide).claims());
    }
    List<JsonNode> theirs = claims();
    assertThat(theirs).hasSize(ours.size());
    for (JsonNode claim : theirs) {
      String id = claim.path("id").asText();
      assertThat(ours.get(id)).as(id).isNotNull();
      assertThat(ours.get(id).check()).as(id).isEqualTo(claim.path("verdict").asText());
      assertThat(ours.get(id).guideLines())
          .as(id)
          .containsExactlyInAnyOrderElementsOf(lines(claim));
    }
  }
}
