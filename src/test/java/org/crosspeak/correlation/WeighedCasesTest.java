// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Issue;
import org.crosspeak.structure.StructureReader;
import org.crosspeak.structure.StructureReading;
import org.crosspeak.structure.StructureReading.Supported;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is concluded from one case of each tier of the bench, item by item, in figures: a change of
 * the model shows here where it acts. {@code -Dupdate.golden=true} writes the files anew; the
 * difference is to be read as an analyst would.
 */
class WeighedCasesTest {

  private static final Path KEPT = Path.of("src/test/resources/org/crosspeak/correlation/weighed");

  /** Without a known frequency there is no telling where one-bond breakthrough lies. */
  private static final String UNKNOWN_FREQUENCY = "D0041";

  static Stream<BenchCase> firstOfEachTier() throws IOException {
    StructureReader reader = StructureReader.withDefaults();
    Map<String, BenchCase> first = new LinkedHashMap<>();
    for (BenchCase each : BenchCase.all()) {
      if (!first.containsKey(each.tier()) && reader.read(each.structure()) instanceof Supported) {
        first.put(each.tier(), each);
      }
    }
    return first.values().stream();
  }

  static Stream<BenchCase> noisy() throws IOException {
    return BenchCase.all().stream().filter(each -> each.id().equals(UNKNOWN_FREQUENCY));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("firstOfEachTier")
  void everyItemWeighsWhatItDid(BenchCase bench) throws IOException {
    compare(bench.tier(), told(judged(bench, bench.observation())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("noisy")
  void everyItemWeighsWhatItDidWithoutAKnownFrequency(BenchCase bench) throws IOException {
    Observation given = bench.observation();
    Observation observation =
        new Observation(given.lists(), given.known(), given.solvent(), null, null);
    compare("no-frequency", told(judged(bench, observation)));
  }

  private static CorrelationResult judged(BenchCase bench, Observation observation) {
    StructureReading question = StructureReader.withDefaults().read(bench.structure());
    return Correlator.withDefaults().judge((Supported) question, observation, Deadline.NONE);
  }

  private static String told(CorrelationResult result) {
    StringBuilder text = new StringBuilder();
    Verdict verdict = result.verdict();
    line(text, "%s, %s", verdict.isomer(), verdict.confidence());
    line(text, "probability %s, fits %s", rounded(verdict.probability()), verdict.fits());
    Mixture mixture = verdict.mixture();
    if (mixture != null) {
      line(text, "mixture %.4f, %s", mixture.probability(), rounded(mixture.share()));
      line(text, "  share ± %s from %s", mixture.shareSpread(), mixture.shareFrom());
    }
    line(text, "guide %s", verdict.guideRule());
    verdict.reasons().forEach(reason -> line(text, "reason %s", reason.text()));
    for (Evidence item : result.evidence()) {
      line(text, "%s %s: %s", item.kind(), rounded(item.logLikelihood()), item.text());
      line(text, "  %s, expected %s", item.observed(), rounded(item.expected()));
    }
    for (Issue note : result.quality()) {
      line(text, "note %s: %s", note.code(), note.message());
    }
    for (Settling settling : verdict.wouldSettle()) {
      line(
          text, "settled by %s, %.3f: %s", settling.experiment(), settling.gain(), settling.text());
    }
    result
        .shifts()
        .forEach(
            (role, shift) -> line(text, "%s at %.3f from %s", role, shift.ppm(), shift.from()));
    for (ListReading list : result.spectra()) {
      line(
          text,
          "%s: %d peaks, offset %.3f",
          list.experiment(),
          list.peaks().size(),
          list.f1OffsetPpm());
      list.setAside()
          .forEach(each -> line(text, "  aside %s: %s", each.peak().line(), each.text()));
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String format, @Nullable Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private static String rounded(@Nullable Map<String, Double> values) {
    StringBuilder text = new StringBuilder();
    if (values != null) {
      new TreeMap<>(values)
          .forEach(
              (label, value) -> text.append(String.format(Locale.ROOT, " %s %.4f", label, value)));
    }
    return text.isEmpty() ? "none" : text.substring(1);
  }

  private static void compare(String name, String found) throws IOException {
    Path kept = KEPT.resolve(name + ".txt");
    if (Boolean.getBoolean("update.golden")) {
      Files.createDirectories(KEPT);
      Files.writeString(kept, found);
    }
    assertThat(found)
        .as("-Dupdate.golden=true writes %s anew", kept)
        .isEqualTo(Files.readString(kept));
  }
}
