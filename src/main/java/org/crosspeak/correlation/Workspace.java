// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import org.crosspeak.structure.CarbonSite;
import org.crosspeak.structure.Variant;
import org.jspecify.annotations.Nullable;

/**
 * All that was observed, made ready once for every candidate: the channels, the places where
 * resonances may lie, and how well each peak matches each place.
 */
final class Workspace {

  private final List<Channel> channels;
  private final Map<SiteKind, List<Placement>> places;
  private final Map<Double, List<Integer>> fluorinePlaces;
  private final Leaks leaks;
  private final Crossings[] crossings;
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
    this.places = new EnumMap<>(SiteKind.class);
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
    this.leaks = new Leaks(observation.protonFrequencyMHz(), numbers);
    this.offsets = new int[channels.size() + 1];
    this.crossings = new Crossings[channels.size()];
    for (int c = 0; c < channels.size(); c++) {
      offsets[c + 1] = offsets[c] + channels.get(c).size();
      crossings[c] = new Crossings(channels.get(c), places, leaks);
    }
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
  Near f2Near(int channel, int place) {
    return crossings[channel].onF2(place);
  }

  /** The peaks of a channel that lie near a place on F1. */
  Near f1Near(int channel, int place) {
    return crossings[channel].onF1(place);
  }

  /**
   * The peaks near a link's cross-peak with its sites at these places, both seen. Density times the
   * link's {@link Link#peakFactor()} is what the link puts there: expected peaks over the
   * background's.
   */
  Near near(Link link, int f2Place, int f1Place) {
    Crossings at = crossings[link.channel()];
    return link.f2Site() < 0 ? at.onF1(f1Place) : at.of(link.leak(), f2Place, f1Place);
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
