// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.util.FastMath;
import org.crosspeak.peaks.Decimals;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.structure.ProtonSite;
import org.crosspeak.structure.ScaffoldInfo;
import org.crosspeak.structure.SpatialContact;

/**
 * What would settle it: for each experiment that was not given, the expected gain is the mean over
 * the candidates of the Kullback-Leibler divergence between what it and the other would show, in
 * nats.
 */
final class Settlement {

  private final Map<String, Explanation> explanations;
  private final Workspace workspace;
  private final Set<Experiment> given;
  private final Numbers numbers;
  private final String alphaProton;
  private final ScaffoldInfo scaffold;

  Settlement(
      Map<String, Explanation> explanations,
      Workspace workspace,
      Set<Experiment> given,
      Numbers numbers,
      ScaffoldInfo scaffold) {
    this.explanations = explanations;
    this.workspace = workspace;
    this.given = given;
    this.numbers = numbers;
    this.alphaProton = scaffold.roles().alphaProton();
    this.scaffold = scaffold;
  }

  /** The experiments, largest gain first; none below {@code settle.least}. */
  List<Settling> rank() {
    List<Settling> ranked = new ArrayList<>();
    if (!given.contains(Experiment.NOESY) && !given.contains(Experiment.ROESY)) {
      ranked.add(noesy());
    }
    if (!given.contains(Experiment.HMBC15N)) {
      ranked.add(shifts("hmbc15n", SiteKind.NITROGEN, numbers.value("n15.detection.3"), false));
    }
    if (!given.contains(Experiment.HSQC)) {
      ranked.add(shifts("hsqc", SiteKind.CARBON, numbers.value("hsqc.detection"), true));
    }
    if (!given.contains(Experiment.C13)) {
      ranked.add(shifts("c13", SiteKind.CARBON, numbers.value("c13.detection.quaternary"), false));
    }
    ranked.add(deeperHmbc());
    ranked.removeIf(settling -> settling.expect().values().stream().distinct().count() == 1);
    ranked.removeIf(settling -> settling.gain() < numbers.value("settle.least"));
    ranked.sort(
        Comparator.comparingDouble(Settling::gain).reversed().thenComparing(Settling::experiment));
    return ranked;
  }

  private Settling noesy() {
    Map<String, Map<String, Double>> chances = new LinkedHashMap<>();
    explanations.forEach((label, explanation) -> chances.put(label, contacts(explanation.model())));
    double gain = divergence(chances);
    Map<String, String> expect = new LinkedHashMap<>();
    explanations.forEach(
        (label, explanation) -> expect.put(label, contactWords(explanation, chances, label)));
    return new Settling(
        "noesy", expect, rounded(gain), "NOESY (ROESY near 1000 g/mol): " + joined(expect));
  }

  /** Contacts of the alpha protons: label of the other proton to the chance of a peak. */
  private Map<String, Double> contacts(Model model) {
    Map<String, Double> contacts = new LinkedHashMap<>();
    for (SpatialContact contact : model.variant().contacts()) {
      ProtonSite a = model.variant().protons().get(contact.protonA());
      ProtonSite b = model.variant().protons().get(contact.protonB());
      if (alphaProton.equals(a.role())) {
        contacts.merge(b.label(), contact.chance(), FastMath::max);
      } else if (alphaProton.equals(b.role())) {
        contacts.merge(a.label(), contact.chance(), FastMath::max);
      }
    }
    return contacts;
  }

  private String contactWords(
      Explanation explanation, Map<String, Map<String, Double>> chances, String label) {
    List<String> words = new ArrayList<>();
    chances
        .get(label)
        .forEach(
            (to, chance) -> {
              boolean elsewhere =
                  chances.entrySet().stream()
                      .anyMatch(
                          entry ->
                              !entry.getKey().equals(label)
                                  && entry.getValue().getOrDefault(to, 0.0) > 0.5 * chance);
              if (!elsewhere && chance >= 0.3) {
                words.add(to + at(explanation, to));
              }
            });
    String alpha = alphaProton + at(explanation, alphaProton);
    return words.isEmpty() ? "none of these contacts" : alpha + " to " + String.join(" or ", words);
  }

  private String at(Explanation explanation, String protonLabel) {
    Model model = explanation.model();
    for (ProtonSite proton : model.variant().protons()) {
      if (proton.label().equals(protonLabel) || protonLabel.equals(proton.role())) {
        int place = explanation.best().place(proton.id());
        return place >= 0
            ? " at " + Decimals.text(workspace.places(SiteKind.PROTON).get(place).ppm(), 2)
            : " near " + Decimals.text(proton.shift().meanPpm(), 1);
      }
    }
    return "";
  }

  /**
   * Shifts that an experiment would add: those of sites that no list has shown yet count in full,
   * others not at all.
   */
  private Settling shifts(String experiment, SiteKind kind, double chance, boolean hydrogenOnly) {
    double gain = 0;
    Map<String, String> expect = new LinkedHashMap<>();
    explanations.forEach((label, explanation) -> expect.put(label, ""));
    String decisive = null;
    double most = 0;
    for (Site site : explanations.values().iterator().next().model().sites()) {
      if (site.kind() != kind || site.role() == null) {
        continue;
      }
      double own = chance * shiftDivergence(kind, site.role(), hydrogenOnly);
      gain += own;
      if (own > most) {
        most = own;
        decisive = site.role();
      }
    }
    String about = decisive == null ? "" : decisive;
    expect.replaceAll((label, words) -> expected(label, kind, about));
    double capped = FastMath.min(gain, numbers.value("settle.most"));
    String name =
        switch (experiment) {
          case "hmbc15n" -> "1H-15N HMBC (nitromethane = 0)";
          case "hsqc" -> "HSQC";
          default -> "13C spectrum";
        };
    return new Settling(experiment, expect, rounded(capped), name + ": " + joined(expect));
  }

  private double shiftDivergence(SiteKind kind, String role, boolean hydrogenOnly) {
    List<Site> sites = new ArrayList<>();
    for (Explanation explanation : explanations.values()) {
      Model model = explanation.model();
      for (int s = 0; s < model.sites().size(); s++) {
        Site site = model.sites().get(s);
        boolean asked = site.kind() == kind && role.equals(site.role());
        if (asked
            && explanation.best().place(s) < 0
            && (!hydrogenOnly || bearsHydrogen(model, s))) {
          sites.add(site);
        }
      }
    }
    double sum = 0;
    for (Site a : sites) {
      for (Site b : sites) {
        double scale = a.shift().scalePpm() + b.shift().scalePpm();
        double z = (a.shift().meanPpm() - b.shift().meanPpm()) / scale;
        sum += FastMath.min(6, 2 * z * z);
      }
    }
    int pairs = sites.size() * (sites.size() - 1);
    return pairs == 0 ? 0 : sum / pairs;
  }

  private static boolean bearsHydrogen(Model model, int site) {
    int carbon = site - model.variant().protons().size();
    return model.variant().carbons().get(carbon).hydrogens() > 0;
  }

  private String expected(String label, SiteKind kind, String role) {
    for (Site site : explanations.get(label).model().sites()) {
      if (site.kind() == kind && role.equals(site.role())) {
        String atom = (kind == SiteKind.NITROGEN ? "nitrogen " : "") + site.label();
        return atom + " near " + Decimals.text(site.shift().meanPpm(), 0);
      }
    }
    return "no difference";
  }

  /**
   * A longer HMBC: paths of the alpha protons that were not found in any candidate's reading would
   * then show.
   */
  private Settling deeperHmbc() {
    Map<String, Map<String, Double>> chances = new LinkedHashMap<>();
    Map<String, String> expect = new LinkedHashMap<>();
    explanations.forEach(
        (label, explanation) -> {
          Map<String, Double> missing = new LinkedHashMap<>();
          List<String> words = new ArrayList<>();
          Model model = explanation.model();
          for (Link link : model.links()) {
            Site to = model.sites().get(link.f1Site());
            if (link.inRow()
                && alphaProton.equals(model.sites().get(link.f2Site()).role())
                && to.role() != null) {
              boolean shown =
                  explanation.best().place(link.f2Site()) >= 0
                      && explanation.best().place(link.f1Site()) >= 0;
              double chance =
                  link.bonds() == 3
                      ? numbers.value("settle.deeper")
                      : numbers.value("detection.floor");
              missing.put(to.label(), shown ? link.chance() : chance);
              if (link.bonds() == 3 && !shown) {
                words.add(to.label() + " near " + Decimals.text(to.shift().meanPpm(), 0));
              }
            }
          }
          chances.put(label, missing);
          expect.put(
              label,
              words.isEmpty() ? "nothing new" : alphaProton + " to " + String.join(" or ", words));
        });
    boolean news = expect.values().stream().anyMatch(words -> !words.equals("nothing new"));
    double gain = news ? divergence(chances) : 0;
    return new Settling("hmbc", expect, rounded(gain), "HMBC with more scans: " + joined(expect));
  }

  /** Mean divergence of Bernoulli chances over ordered pairs of candidates. */
  private double divergence(Map<String, Map<String, Double>> chances) {
    double sum = 0;
    int pairs = 0;
    for (Map<String, Double> a : chances.values()) {
      for (Map<String, Double> b : chances.values()) {
        if (a == b) {
          continue;
        }
        pairs++;
        Map<String, Double> all = new LinkedHashMap<>(a);
        b.forEach(all::putIfAbsent);
        for (String to : all.keySet()) {
          sum += bernoulli(a.getOrDefault(to, 0.0), b.getOrDefault(to, 0.0));
        }
      }
    }
    return pairs == 0 ? 0 : FastMath.min(sum / pairs, numbers.value("settle.most"));
  }

  private double bernoulli(double p, double q) {
    double floor = numbers.value("noe.unlisted");
    double a = FastMath.min(1 - floor, FastMath.max(floor, p));
    double b = FastMath.min(1 - floor, FastMath.max(floor, q));
    return a * FastMath.log(a / b) + (1 - a) * FastMath.log((1 - a) / (1 - b));
  }

  private static double rounded(double gain) {
    return FastMath.rint(gain * 100) / 100;
  }

  private String joined(Map<String, String> expect) {
    List<String> parts = new ArrayList<>();
    expect.forEach((label, words) -> parts.add(words + " means the " + scaffold.called(label)));
    return String.join("; ", parts);
  }
}
