// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.util.FastMath;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.structure.CarbonSite;
import org.crosspeak.structure.CouplingPath;
import org.crosspeak.structure.NitrogenSite;
import org.crosspeak.structure.ProtonSite;
import org.crosspeak.structure.SpatialContact;
import org.crosspeak.structure.Variant;

/** Builds the model of a variant: which cross-peaks each list should show, and how likely. */
final class ModelFactory {

  private final Workspace workspace;
  private final Couplings couplings;
  private final Numbers numbers;
  private final Detection[] detections;
  private final Map<Flat, double[]> flats = new HashMap<>();

  /**
   * @param detections of each channel; null where the channel is no HMBC
   */
  ModelFactory(Workspace workspace, Couplings couplings, Numbers numbers, Detection[] detections) {
    this.workspace = workspace;
    this.couplings = couplings;
    this.numbers = numbers;
    this.detections = detections;
  }

  /** The amplitudes that a variant's long-range cross-peaks should have. */
  static List<Amplitude> amplitudes(Variant variant, Couplings couplings) {
    List<Amplitude> amplitudes = new ArrayList<>();
    for (CouplingPath path : variant.paths()) {
      amplitudes.add(amplitude(variant, path, couplings));
    }
    return amplitudes;
  }

  private static Amplitude amplitude(Variant variant, CouplingPath path, Couplings couplings) {
    ProtonSite proton = variant.protons().get(path.protonId());
    CarbonSite carbon = variant.carbons().get(path.targetId());
    // Each of two equivalent protons reaches its own partner of two equivalent carbons.
    int carbons = variant.carbons().get(proton.carbonId()).atoms() == 1 ? carbon.atoms() : 1;
    return couplings.amplitude(path.couplingClass(), proton.protons(), carbons, proton.vicinal());
  }

  Model build(String label, Variant variant, SiteFactory siteFactory, double nitrogenOffset) {
    List<Site> sites = new ArrayList<>();
    variant.protons().forEach(proton -> sites.add(siteFactory.proton(proton)));
    variant.carbons().forEach(carbon -> sites.add(siteFactory.carbon(carbon)));
    for (NitrogenSite nitrogen : variant.nitrogens()) {
      sites.add(siteFactory.nitrogen(nitrogen, nitrogenOffset));
    }
    List<Link> links = new ArrayList<>();
    for (int c = 0; c < workspace.channels().size(); c++) {
      addLinks(c, variant, links);
    }
    double expected = 0;
    for (Link link : links) {
      expected += link.expected();
    }
    return new Model(label, variant, sites, links, SearchOrder.of(variant, sites, links), expected);
  }

  private void addLinks(int c, Variant variant, List<Link> links) {
    Channel channel = workspace.channels().get(c);
    switch (channel.experiment()) {
      case HMBC -> addLongRange(c, channel, variant, links);
      case HSQC -> addOneBond(c, channel, variant, links);
      case NOESY, ROESY -> addContacts(c, channel, variant, links);
      case HMBC15N -> addNitrogen(c, channel, variant, links);
      case C13 -> addLines(c, channel, variant, links);
      case H1 -> addProtonLines(c, channel, variant, links);
      default -> {}
    }
  }

  private void addLongRange(int c, Channel channel, Variant variant, List<Link> links) {
    int protons = variant.protons().size();
    for (CouplingPath path : variant.paths()) {
      Detection.Chance like = detections[c].of(amplitude(variant, path, couplings), path.bonds());
      links.add(
          new Link(
              c,
              path.protonId(),
              protons + path.targetId(),
              like.expected(),
              like.chance(),
              path.bonds(),
              like.peakFactor(),
              LinkKind.LONG_RANGE));
    }
    double[] leak = flat(c, 1);
    double expected = numbers.value("leak.centre") + 2 * numbers.value("leak.half");
    for (ProtonSite proton : variant.protons()) {
      links.add(
          new Link(
              c,
              proton.id(),
              protons + proton.carbonId(),
              expected,
              expected,
              1,
              leak,
              LinkKind.LEAK));
    }
  }

  private void addOneBond(int c, Channel channel, Variant variant, List<Link> links) {
    for (ProtonSite proton : variant.protons()) {
      add(
          links,
          c,
          channel,
          proton.id(),
          variant.protons().size() + proton.carbonId(),
          numbers.value("hsqc.detection"),
          1);
    }
  }

  private void addContacts(int c, Channel channel, Variant variant, List<Link> links) {
    int protons = variant.protons().size();
    double[][] chance = new double[protons][protons];
    for (double[] row : chance) {
      Arrays.fill(row, numbers.value("noe.unlisted"));
    }
    for (SpatialContact contact : variant.contacts()) {
      chance[contact.protonA()][contact.protonB()] = contact.chance();
      chance[contact.protonB()][contact.protonA()] = contact.chance();
    }
    for (int a = 0; a < protons; a++) {
      for (int b = 0; b < protons; b++) {
        // A contact shows on one side of the diagonal or the other: each side is expected half.
        if (a != b) {
          add(
              links,
              c,
              channel,
              a,
              b,
              FastMath.min(chance[a][b], numbers.value("detection.ceiling")),
              0);
        }
      }
    }
  }

  private void addNitrogen(int c, Channel channel, Variant variant, List<Link> links) {
    int first = variant.protons().size() + variant.carbons().size();
    for (CouplingPath path : variant.nitrogenPaths()) {
      double chance = numbers.value("n15.detection." + FastMath.min(4, path.bonds()));
      add(links, c, channel, path.protonId(), first + path.targetId(), chance, path.bonds());
    }
  }

  private void addLines(int c, Channel channel, Variant variant, List<Link> links) {
    for (CarbonSite carbon : variant.carbons()) {
      double chance =
          numbers.value(
              carbon.hydrogens() > 0 ? "c13.detection.hydrogen" : "c13.detection.quaternary");
      add(links, c, channel, -1, variant.protons().size() + carbon.id(), chance, 0);
    }
  }

  private void addProtonLines(int c, Channel channel, Variant variant, List<Link> links) {
    for (ProtonSite proton : variant.protons()) {
      add(links, c, channel, -1, proton.id(), numbers.value("h1.detection"), 0);
    }
  }

  private void add(
      List<Link> links, int c, Channel channel, int f2Site, int f1Site, double chance, int bonds) {
    LinkKind kind =
        switch (channel.experiment()) {
          case HSQC -> LinkKind.ONE_BOND;
          case NOESY, ROESY -> LinkKind.CONTACT;
          case HMBC15N -> LinkKind.NITROGEN;
          default -> LinkKind.LINE;
        };
    links.add(
        new Link(
            c,
            f2Site,
            f1Site,
            -FastMath.log1p(-chance) * (kind == LinkKind.CONTACT ? 0.5 : 1),
            chance,
            bonds,
            flat(c, chance),
            kind));
  }

  /** The same for every peak; links of one chance share it. */
  private double[] flat(int c, double chance) {
    return flats.computeIfAbsent(
        new Flat(c, chance),
        unused -> {
          Channel channel = workspace.channels().get(c);
          double[] factor = new double[channel.size()];
          Arrays.fill(factor, chance / channel.background());
          return factor;
        });
  }

  private record Flat(int channel, double chance) {}

  /** Whether a list of that experiment is used by the model. */
  static boolean uses(Experiment experiment) {
    return switch (experiment) {
      case HMBC, HSQC, NOESY, ROESY, HMBC15N, C13, H1 -> true;
      default -> false;
    };
  }
}
