// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.structure.Candidate;
import org.crosspeak.structure.ProtonSite;
import org.crosspeak.structure.StructureReading;
import org.crosspeak.structure.Variant;
import org.jspecify.annotations.Nullable;

/**
 * What was observed, cleaned and laid out for the likelihood.
 *
 * @param sets every list given, in order, without artefacts
 * @param workspace channels and places
 * @param known the analyst's assignments
 * @param detections of each channel; null where the channel is no HMBC
 * @param own the same by candidate, where the candidates differ in composition: twice the protons
 *     make every cross-peak twice as large, which says nothing; empty for isomers
 * @param nitrogenOffset what the 15N list reads minus its shift against nitromethane, ppm
 */
record Preparation(
    List<PeakSet> sets,
    Workspace workspace,
    KnownShifts known,
    @Nullable Detection[] detections,
    Map<String, @Nullable Detection[]> own,
    double nitrogenOffset) {

  /**
   * 15N shift of nitromethane against liquid ammonia, ppm (IUPAC 2008, 10.1351/pac200880010059).
   */
  private static final String AMMONIA = "n15.ammonia";

  static Preparation of(
      StructureReading.Supported question,
      Observation observation,
      ArtefactFilter filter,
      Couplings couplings,
      Numbers numbers) {
    List<PeakSet> sets = filter.clean(observation);
    List<Variant> variants = new ArrayList<>();
    question.candidates().forEach(candidate -> variants.addAll(candidate.variants()));
    boolean complete = variants.stream().allMatch(Variant::complete);
    List<Channel> channels = new ArrayList<>();
    for (PeakSet set : sets) {
      if (ModelFactory.uses(set.source().experiment()) && !set.peaks().isEmpty()) {
        channels.add(channel(set, complete, numbers));
      }
    }
    KnownShifts known = new KnownShifts(observation.known(), variants);
    Workspace workspace = new Workspace(channels, observation, variants, known, numbers);
    Map<String, @Nullable Detection[]> own =
        isomers(question.candidates())
            ? Map.of()
            : new OwnSensitivity(couplings, numbers).of(question.candidates(), channels, complete);
    Detection[] detections = new Detection[channels.size()];
    for (int c = 0; c < detections.length; c++) {
      Channel channel = channels.get(c);
      if (channel.experiment() == Experiment.HMBC) {
        Sensitivity sensitivity =
            sensitivity(channel, question.candidates(), complete, couplings, numbers);
        detections[c] = new Detection(channel, sensitivity, numbers);
      }
    }
    return new Preparation(
        sets, workspace, known, detections, own, nitrogenOffset(channels, observation, numbers));
  }

  /** Whether the candidates bear the same number of protons on carbon. */
  private static boolean isomers(List<Candidate> candidates) {
    return candidates.stream()
            .map(candidate -> protons(candidate.variants().get(0)))
            .distinct()
            .count()
        == 1;
  }

  private static int protons(Variant variant) {
    return variant.protons().stream().mapToInt(ProtonSite::protons).sum();
  }

  /** Whether the candidates are isomers. */
  boolean isomers() {
    return own.isEmpty();
  }

  /** What each channel can show if a candidate is in the tube. */
  @Nullable Detection[] detections(String label) {
    return own.getOrDefault(label, detections);
  }

  /** The same without the analyst's assignments, which are of the first component only. */
  Preparation withoutKnown() {
    return new Preparation(sets, workspace, KnownShifts.NONE, detections, own, nitrogenOffset);
  }

  private static Channel channel(PeakSet set, boolean complete, Numbers numbers) {
    double outlier = numbers.value("precision.outlier");
    String suffix = complete ? "" : ".incomplete";
    return switch (set.source().experiment()) {
      case HMBC ->
          new Channel(
              set,
              SiteKind.PROTON,
              SiteKind.CARBON,
              new Precision(
                  numbers.value("precision.hmbc.f2"), numbers.value("precision.hmbc.f1"), outlier),
              numbers.value("background.hmbc" + suffix));
      case HSQC ->
          new Channel(
              set,
              SiteKind.PROTON,
              SiteKind.CARBON,
              new Precision(
                  numbers.value("precision.hsqc.f2"), numbers.value("precision.hsqc.f1"), outlier),
              numbers.value("background.hsqc" + suffix));
      case HMBC15N ->
          new Channel(
              set,
              SiteKind.PROTON,
              SiteKind.NITROGEN,
              new Precision(
                  numbers.value("precision.hmbc.f2"), numbers.value("precision.n15"), outlier),
              numbers.value("background.n15"));
      case C13 ->
          new Channel(
              set,
              null,
              SiteKind.CARBON,
              new Precision(1, numbers.value("precision.c13"), outlier),
              numbers.value("background.c13"));
      case H1 ->
          new Channel(
              set,
              null,
              SiteKind.PROTON,
              new Precision(1, numbers.value("precision.h1"), outlier),
              numbers.value("background.h1"));
      default ->
          new Channel(
              set,
              SiteKind.PROTON,
              SiteKind.PROTON,
              new Precision(
                  numbers.value("precision.noe"), numbers.value("precision.noe"), outlier),
              numbers.value("background.noe"));
    };
  }

  private static Sensitivity sensitivity(
      Channel channel,
      List<Candidate> candidates,
      boolean complete,
      Couplings couplings,
      Numbers numbers) {
    double weakest =
        Arrays.stream(channel.lnIntensity())
            .filter(value -> !Double.isNaN(value))
            .min()
            .orElse(Double.NaN);
    double threshold = 0;
    for (Candidate candidate : candidates) {
      List<Amplitude> amplitudes = ModelFactory.amplitudes(candidate.variants().get(0), couplings);
      double strongest = amplitudes.stream().mapToDouble(Amplitude::centre).max().orElse(0);
      double usual = strongest + couplings.thresholdOfStrongestLn();
      threshold +=
          complete
              ? Sensitivity.of(amplitudes, channel.size(), weakest, numbers, usual).thresholdLn()
              : usual;
    }
    return Sensitivity.usual(weakest, numbers, threshold / candidates.size());
  }

  private static double nitrogenOffset(
      List<Channel> channels, Observation observation, Numbers numbers) {
    String reference = observation.nitrogenReference();
    if (reference != null) {
      return reference.equalsIgnoreCase("NH3") ? numbers.value(AMMONIA) : 0;
    }
    double sum = 0;
    int count = 0;
    for (Channel channel : channels) {
      if (channel.f1Kind() == SiteKind.NITROGEN) {
        for (int q = 0; q < channel.size(); q++) {
          sum += channel.f1(q);
          count++;
        }
      }
    }
    return count > 0 && sum / count > numbers.value("n15.ammonia.recognised")
        ? numbers.value(AMMONIA)
        : 0;
  }
}
