// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.structure.CarbonSite;
import org.crosspeak.structure.Variant;
import org.jspecify.annotations.Nullable;

/**
 * All that was observed, made ready once for every candidate: the channels, the places where
 * resonances may lie, and how well each peak matches each place.
 */
final class Workspace {

  private static final double FAINT = 1e-9;

  private final List<Channel> channels;
  private final Map<SiteKind, List<Placement>> places;
  private final Map<Double, List<Integer>> fluorinePlaces;
  private final double[][][] f2Match;
  private final double[][][] f1Match;
  private final double[][][] leakMatch;
  private final int[][][] f2Near;
  private final int[][][] f1Near;
  private final int[][][] leakNear;
  private final int[] offsets;
  private final Observation observation;

  Workspace(
      List<Channel> channels,
      Observation observation,
      List<Variant> variants,
      KnownShifts known,
      Numbers numbers) {
    this.channels = List.copyOf(channels);
    this.observation = observation;
    this.places = new LinkedHashMap<>();
    this.fluorinePlaces = new LinkedHashMap<>();
    for (SiteKind kind : SiteKind.values()) {
      places.put(kind, new ArrayList<>(levels(kind, known)));
    }
    List<Placement> protons = places.get(SiteKind.PROTON);
    protons.addAll(
        Levels.pairs(
            List.copyOf(protons),
            numbers.value("diastereotopic.least"),
            numbers.value("diastereotopic.most")));
    addFluorinePlaces(variants, numbers);
    this.offsets = new int[channels.size() + 1];
    this.f2Match = new double[channels.size()][][];
    this.f1Match = new double[channels.size()][][];
    this.leakMatch = new double[channels.size()][][];
    Leaks leaks = new Leaks(observation.protonFrequencyMHz(), numbers);
    for (int c = 0; c < channels.size(); c++) {
      Channel channel = channels.get(c);
      offsets[c + 1] = offsets[c] + channel.size();
      SiteKind f2Kind = channel.f2Kind();
      f2Match[c] = f2Kind == null ? new double[0][] : table(channel, f2Kind, true);
      f1Match[c] = table(channel, channel.f1Kind(), false);
      leakMatch[c] =
          channel.experiment() == Experiment.HMBC
              ? leaks.match(channel, places.get(SiteKind.PROTON))
              : new double[0][];
    }
    this.f2Near = near(f2Match);
    this.f1Near = near(f1Match);
    this.leakNear = near(leakMatch);
  }

  private static int[][][] near(double[][][] match) {
    int[][][] near = new int[match.length][][];
    for (int c = 0; c < match.length; c++) {
      near[c] = new int[match[c].length][];
      for (int p = 0; p < near[c].length; p++) {
        double[] density = match[c][p];
        near[c][p] = IntStream.range(0, density.length).filter(q -> density[q] > FAINT).toArray();
      }
    }
    return near;
  }

  List<Channel> channels() {
    return channels;
  }

  List<Placement> places(SiteKind kind) {
    return places.get(kind);
  }

  /**
   * Indices of the places at which a carbon with that coupling to fluorine may show as a doublet.
   */
  List<Integer> fluorinePlaces(double couplingHz) {
    return fluorinePlaces.getOrDefault(couplingHz, List.of());
  }

  @Nullable Double protonFrequencyMHz() {
    return observation.protonFrequencyMHz();
  }

  /** Where a channel's peaks begin in an accumulator over all channels. */
  int offset(int channel) {
    return offsets[channel];
  }

  int totalPeaks() {
    return offsets[channels.size()];
  }

  /** The peaks of a channel that lie near a place on F2. */
  int[] f2Near(int channel, int place) {
    return f2Near[channel][place];
  }

  /** The peaks of a channel that lie near a place on F1. */
  int[] f1Near(int channel, int place) {
    return f1Near[channel][place];
  }

  /** The peaks near a link's cross-peak with its sites at these places, both seen. */
  int[] near(Link link, int f2Place, int f1Place) {
    if (link.f2Site() < 0) {
      return f1Near[link.channel()][f1Place];
    }
    return (link.leak() ? leakNear : f2Near)[link.channel()][f2Place];
  }

  /**
   * Expected peaks over the background's that a link puts at a peak, with its sites at these
   * places.
   */
  double value(Link link, int f2Place, int f1Place, int q) {
    double f1 = f1Match[link.channel()][f1Place][q] * link.peakFactor()[q];
    if (link.f2Site() < 0) {
      return f1;
    }
    return (link.leak() ? leakMatch : f2Match)[link.channel()][f2Place][q] * f1;
  }

  private double[][] table(Channel channel, SiteKind kind, boolean direct) {
    List<Placement> list = places.get(kind);
    double[][] table = new double[list.size()][];
    for (int p = 0; p < table.length; p++) {
      table[p] = direct ? channel.matchF2(list.get(p)) : channel.matchF1(list.get(p));
    }
    return table;
  }

  private List<Placement> levels(SiteKind kind, KnownShifts known) {
    double sigma = 0;
    DoubleStream.Builder shifts = DoubleStream.builder();
    for (Channel channel : channels) {
      if (channel.f1Kind() == kind) {
        sigma = Math.max(sigma, channel.precision().f1());
        for (int q = 0; q < channel.size(); q++) {
          shifts.add(channel.f1(q));
        }
      }
      if (channel.f2Kind() == kind) {
        sigma = Math.max(sigma, channel.precision().f2());
        for (int q = 0; q < channel.size(); q++) {
          shifts.add(channel.f2(q));
        }
      }
    }
    known.of(kind).forEach(shifts::add);
    return Levels.of(shifts.build().toArray(), sigma > 0 ? sigma : 0.05);
  }

  private void addFluorinePlaces(List<Variant> variants, Numbers numbers) {
    TreeSet<Double> couplings = new TreeSet<>();
    for (Variant variant : variants) {
      for (CarbonSite carbon : variant.carbons()) {
        if (carbon.carbonFluorineHz() > 0) {
          couplings.add(carbon.carbonFluorineHz());
        }
      }
    }
    List<Placement> carbons = places.get(SiteKind.CARBON);
    List<Placement> single = List.copyOf(carbons);
    for (double hertz : couplings) {
      List<Integer> indices = new ArrayList<>();
      double tolerance = numbers.value("fluorine.tolerance");
      for (Placement pair :
          Levels.pairs(
              single,
              splitting(hertz, true, numbers) - tolerance,
              splitting(hertz, false, numbers) + tolerance)) {
        indices.add(carbons.size());
        carbons.add(pair);
      }
      fluorinePlaces.put(hertz, indices);
    }
  }

  /**
   * The splitting in ppm; without a known frequency the least or the most that usual spectrometers
   * give.
   */
  private double splitting(double hertz, boolean least, Numbers numbers) {
    Double proton = observation.protonFrequencyMHz();
    double frequency =
        proton != null ? proton : numbers.value(least ? "frequency.highest" : "frequency.lowest");
    return hertz / (frequency * numbers.value("frequency.carbon"));
  }
}
