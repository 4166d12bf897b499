// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crosspeak.correlation.Confidence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Advices as a chemist reads them, whole. Run with {@code -Dupdate.golden=true} to write them anew,
 * then read the difference.
 */
class GoldenAdviceTest {

  private static final Path GOLDEN = Path.of("src/test/resources/org/crosspeak/advice/golden");

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "golden.tsv", delimiter = '\t', numLinesToSkip = 1)
  void theAdviceReadsAsItDid(
      String name,
      @Nullable String guide,
      @Nullable String question,
      @Nullable String structure,
      @Nullable String made,
      @Nullable String wanted,
      @Nullable String base,
      @Nullable String solvent,
      @Nullable Double temperature,
      @Nullable String electrophile,
      @Nullable String amine,
      @Nullable String carbonyl,
      @Nullable String reductant,
      @Nullable String scale)
      throws IOException {
    AdviceRequest request =
        new AdviceRequest(
            guide,
            question,
            null,
            List.of(),
            made,
            made == null || made.equals("inconclusive") ? null : Confidence.HIGH,
            wanted,
            structure,
            new ReactionRun(base, solvent, temperature, null, electrophile, null),
            new Amination(amine, carbonyl, reductant, null, null),
            scale == null ? null : Scale.parse(scale));
    List<String> lines = AdviceText.lines(Advisor.withDefaults().advise(request).orElseThrow());
    assertThat(lines).allMatch(line -> line.length() <= AdviceText.WIDTH);
    Path file = GOLDEN.resolve(name + ".txt");
    if (Boolean.getBoolean("update.golden")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }
    assertThat(String.join("\n", lines) + "\n")
        .isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
  }
}
