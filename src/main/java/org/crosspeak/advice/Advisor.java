// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosspeak.correlation.Verdict;
import org.crosspeak.peaks.Recent;
import org.crosspeak.structure.FeatureReader;
import org.crosspeak.structure.StructureFeatures;
import org.jspecify.annotations.Nullable;

/**
 * Gives advice from the built-in guides. Immutable and safe for use by multiple threads.
 *
 * <p>{@code Advisor.withDefaults().advise(AdviceRequest.forGuide("diazepane", "alcohol"))}
 */
public final class Advisor {

  private static final String INDEX = "guides/index.json";
  private static final String RULES = "safety/rules.json";
  private static final String SUBSTANCES = "safety/substances.json";

  private static final int RECENT = 512;

  private final ResourceFiles files = new ResourceFiles();
  private final List<String> names = List.of(files.json(INDEX, String[].class));
  private final Map<String, Lazy<Guide>> guides = new LinkedHashMap<>();
  private final Lazy<FeatureReader> reader = new Lazy<>(FeatureReader::withDefaults);
  private final Lazy<Substances> substances =
      new Lazy<>(() -> new Substances(files.json(SUBSTANCES, SubstanceFile.class), reader.get()));
  private final Lazy<SafetyRules> safety =
      new Lazy<>(() -> new SafetyRules(files.json(RULES, SafetyFile.class)));

  private final Recent<AdviceRequest, Optional<Advice>> recent = new Recent<>(RECENT);

  private Advisor() {
    names.forEach(name -> guides.put(name, new Lazy<>(() -> Guide.load(files, name))));
  }

  /** An advisor with the built-in guides, routes, precedents, protocols and safety rules. */
  public static Advisor withDefaults() {
    return new Advisor();
  }

  /** Reads now what is otherwise read with the first advice that needs it. */
  public void readAhead() {
    guides.get(names.get(0)).get();
    reader.get();
    substances.get();
    safety.get();
  }

  /**
   * The rule sets used: the resource ("guides/indazole.json") to the first 12 hex digits of its
   * SHA-256.
   */
  public Map<String, String> ruleSets() {
    Map<String, String> hashes = new LinkedHashMap<>();
    names.forEach(name -> Guide.paths(name).forEach(path -> hashes.put(path, files.hash(path))));
    Stream.of(RULES, SUBSTANCES).forEach(path -> hashes.put(path, files.hash(path)));
    return hashes;
  }

  /** The guides' names, with the questions that each answers and what they ask. */
  public Map<String, Map<String, String>> questions() {
    Map<String, Map<String, String>> all = new LinkedHashMap<>();
    guides.forEach(
        (name, guide) -> {
          Map<String, String> asks = new LinkedHashMap<>();
          guide.get().file().questions().forEach(q -> asks.put(q.id(), q.asks()));
          all.put(name, asks);
        });
    return all;
  }

  /**
   * Advice for a verdict or a question.
   *
   * @param request what is asked
   * @return the advice, or empty when no guide covers the scaffold
   * @throws AdviceException for a guide, question or label that doesn't exist, or a drawing that
   *     can't be read
   */
  public Optional<Advice> advise(AdviceRequest request) {
    return recent.get(request, asked -> guideFor(asked).map(guide -> advise(guide, asked)));
  }

  private Optional<Guide> guideFor(AdviceRequest request) {
    if (request.guide() != null) {
      Lazy<Guide> named = guides.get(request.guide());
      if (named == null) {
        throw new AdviceException(
            "there is no guide \""
                + request.guide()
                + "\"; choose one of "
                + String.join(", ", names));
      }
      return Optional.of(named.get());
    }
    return guides.values().stream()
        .map(Lazy::get)
        .filter(guide -> suits(guide, request))
        .findFirst();
  }

  /** Scaffold or question say the guide; else an amination, or the isomers spoken of. */
  private static boolean suits(Guide guide, AdviceRequest request) {
    if (request.scaffold() != null) {
      return guide.file().scaffolds().contains(request.scaffold());
    }
    if (request.question() != null) {
      return guide.question(request.question()).isPresent();
    }
    List<String> labels = guide.file().labels();
    if (!request.amination().equals(Amination.UNKNOWN)) {
      return labels.isEmpty();
    }
    @Nullable String isomer = request.wanted() == null ? request.made() : request.wanted();
    return isomer != null && labels.contains(isomer);
  }

  private Advice advise(Guide guide, AdviceRequest request) {
    GuideFile.@Nullable Question question = question(guide, request);
    checkLabels(guide, request);
    @Nullable String wanted =
        request.wanted() == null && question != null && request.made() == null
            ? question.wanted()
            : request.wanted();
    CaseFile file = new CaseReader(reader.get(), substances.get()).read(request, wanted);
    checkDrawing(file);
    Optional<String> restricted = restricted(file);
    AdviceWriter writer =
        new AdviceWriter(guide, reader.get(), substances.get(), safety.get(), question);
    return restricted.isPresent() ? writer.refusal(file, restricted.get()) : writer.write(file);
  }

  private static GuideFile.@Nullable Question question(Guide guide, AdviceRequest request) {
    if (request.question() == null) {
      return null;
    }
    return guide
        .question(request.question())
        .orElseThrow(
            () ->
                new AdviceException(
                    "the "
                        + guide.file().guide()
                        + " guide has no question \""
                        + request.question()
                        + "\"; choose one of "
                        + String.join(
                            ", ",
                            guide.file().questions().stream()
                                .map(GuideFile.Question::id)
                                .toList())));
  }

  private static void checkLabels(Guide guide, AdviceRequest request) {
    List<String> labels = request.labels().isEmpty() ? guide.file().labels() : request.labels();
    boolean made =
        request.made() == null
            || request.made().equals(Verdict.MIXTURE)
            || request.made().equals(Verdict.INCONCLUSIVE)
            || labels.contains(request.made());
    if (!made || (request.wanted() != null && !labels.contains(request.wanted()))) {
      throw new AdviceException(
          "no isomer is called \""
              + (made ? request.wanted() : request.made())
              + "\" here; expected "
              + (labels.isEmpty() ? "none" : String.join(" or ", labels)));
    }
  }

  private static void checkDrawing(CaseFile file) {
    @Nullable String structure = file.request().structure();
    if (structure != null && file.drawing() == null) {
      throw new AdviceException(
          "the structure \"" + structure + "\" can't be read as SMILES; check it");
    }
  }

  private static Optional<String> restricted(CaseFile file) {
    return Stream.of(
            Optional.ofNullable(file.drawing()),
            Optional.ofNullable(file.amine()),
            Optional.ofNullable(file.carbonyl()),
            Optional.ofNullable(file.electrophile()))
        .flatMap(Optional::stream)
        .map(StructureFeatures::restricted)
        .flatMap(List::stream)
        .findFirst();
  }
}
