// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.util.FastMath;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.structure.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * What a list can show if a candidate is in the tube, where the candidates are no isomers. Twice
 * the protons on a site make its cross-peaks twice as large in the model and say nothing, since
 * nobody knows how large one proton's is: each candidate has a scale of its own, at which the
 * strong peaks of the list are as strong as its strong cross-peaks.
 */
final class OwnSensitivity {

  private final Couplings couplings;
  private final Numbers numbers;

  OwnSensitivity(Couplings couplings, Numbers numbers) {
    this.couplings = couplings;
    this.numbers = numbers;
  }

  /** By candidate, of each channel; null where the channel is no HMBC. */
  Map<String, @Nullable Detection[]> of(
      List<Candidate> candidates, List<Channel> channels, boolean complete) {
    Map<String, @Nullable Detection[]> own = new LinkedHashMap<>();
    candidates.forEach(each -> own.put(each.label(), new Detection[channels.size()]));
    for (int c = 0; c < channels.size(); c++) {
      if (channels.get(c).experiment() == Experiment.HMBC) {
        enter(own, c, candidates, channels.get(c), complete);
      }
    }
    return own;
  }

  private void enter(
      Map<String, @Nullable Detection[]> own,
      int c,
      List<Candidate> candidates,
      Channel channel,
      boolean complete) {
    double[] intensities =
        Arrays.stream(channel.lnIntensity())
            .filter(value -> !Double.isNaN(value))
            .sorted()
            .toArray();
    double weakest = intensities.length == 0 ? Double.NaN : intensities[0];
    Map<String, Double> away = new LinkedHashMap<>();
    Map<String, Double> usual = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      List<Amplitude> amplitudes = ModelFactory.amplitudes(candidate.variants().get(0), couplings);
      double strongest =
          FastMath.min(
              numbers.value("sensitivity.strongest"),
              amplitudes.stream().mapToDouble(Amplitude::centre).max().orElse(0));
      double normal = strongest + couplings.thresholdOfStrongestLn();
      usual.put(candidate.label(), normal);
      double counted =
          complete
              ? Sensitivity.of(amplitudes, channel.size(), weakest, numbers, normal).thresholdLn()
              : normal;
      away.put(candidate.label(), counted - normal);
    }
    double middle = median(new ArrayList<>(away.values()));
    for (Candidate candidate : candidates) {
      double threshold = usual.get(candidate.label()) + middle;
      List<Amplitude> amplitudes = ModelFactory.amplitudes(candidate.variants().get(0), couplings);
      Sensitivity counted = Sensitivity.usual(weakest, numbers, threshold);
      own.get(candidate.label())[c] =
          new Detection(
              channel,
              intensities.length == 0
                  ? counted
                  : counted.withScale(scale(amplitudes, intensities, threshold)),
              numbers);
    }
  }

  /** ln of the list's intensity for an amplitude of 1. */
  private static double scale(List<Amplitude> amplitudes, double[] intensities, double threshold) {
    List<Double> expected =
        amplitudes.stream()
            .map(Amplitude::centre)
            .filter(centre -> centre > threshold)
            .sorted(Comparator.reverseOrder())
            .toList();
    List<Double> apart = new ArrayList<>();
    int pairs = FastMath.min(expected.size(), intensities.length);
    for (int i = 0; i < (pairs + 1) / 2; i++) {
      apart.add(intensities[intensities.length - 1 - i] - expected.get(i));
    }
    return apart.isEmpty() ? intensities[0] - threshold : median(apart);
  }

  private static double median(List<Double> values) {
    Collections.sort(values);
    int half = values.size() / 2;
    return values.size() % 2 == 1
        ? values.get(half)
        : 0.5 * (values.get(half - 1) + values.get(half));
  }
}
