// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.util.FastMath;
import org.crosspeak.peaks.Decimals;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Peak;

/**
 * Takes the likelihood of each candidate's best assignment apart into items that an analyst can
 * check, without losing or counting anything twice: for every candidate the items add up to {@link
 * Explanation#bestTotal()}.
 */
final class Ledger {

  private final Workspace workspace;
  private final Scorer scorer;
  private final KnownShifts known;
  private final boolean open;
  private final Map<String, LedgerItem> items = new LinkedHashMap<>();

  /**
   * @param open whether the candidates share no roles: sites are told by where they are found,
   *     since their names mean something else in each candidate
   */
  Ledger(Workspace workspace, Scorer scorer, KnownShifts known, boolean open) {
    this.workspace = workspace;
    this.scorer = scorer;
    this.known = known;
    this.open = open;
  }

  /**
   * Enters a candidate's best assignment.
   *
   * @param better whether it is the likelier candidate, whose reading names the paths
   */
  void enter(Explanation explanation, boolean better) {
    String label = explanation.model().label();
    item("prior", EvidenceKind.PRIOR, "the candidates are equally likely beforehand")
        .add(label, explanation.bestTotal() - ownTotal(explanation));
    enterShifts(explanation, label);
    enterPeaks(explanation, label, better);
    enterMissing(explanation, label);
  }

  /**
   * Enters what the other product of the same alkylation adds, by label; nothing when there is
   * none.
   */
  void enterPair(Map<String, Double> nats) {
    nats.forEach(
        (label, value) ->
            item(
                    "pair",
                    EvidenceKind.PAIR,
                    "the other product of the same alkylation beside this one")
                .add(label, value));
  }

  /** Enters what the integrals of a 1H list say, by label; nothing when there are none. */
  void enterIntegrals(Map<String, Double> nats) {
    nats.forEach(
        (label, value) ->
            item("integrals", EvidenceKind.PROTON_LIST, "the integrals of the 1H list")
                .add(label, value));
  }

  List<LedgerItem> items() {
    return new ArrayList<>(items.values());
  }

  private double ownTotal(Explanation explanation) {
    Assignment best = explanation.best();
    return best.score() + scorer.lacking(explanation.model(), best);
  }

  private LedgerItem item(String key, EvidenceKind kind, String subject) {
    return items.computeIfAbsent(key, unused -> new LedgerItem(kind, subject));
  }

  private void enterShifts(Explanation explanation, String label) {
    Model model = explanation.model();
    for (int s = 0; s < model.sites().size(); s++) {
      Site site = model.sites().get(s);
      int place = explanation.best().place(s);
      if (place >= 0) {
        enterShift(explanation, label, site, place);
      }
    }
  }

  private void enterShift(Explanation explanation, String label, Site site, int place) {
    boolean assigned = !Double.isNaN(known.of(site.kind(), site.role()));
    EvidenceKind kind = assigned ? EvidenceKind.KNOWN : EvidenceKind.shiftOf(site.kind());
    Placement where = workspace.places(site.kind()).get(place);
    boolean own = site.role() != null;
    String key = "shift/" + site.kind();
    LedgerItem item;
    if (open) {
      item = item(key + '/' + place, kind, LedgerWords.resonance(site.kind(), where));
    } else {
      item =
          own
              ? item(key + '/' + site.role(), kind, site.label())
              : item(key, kind, LedgerWords.othersOf(site.kind()));
    }
    item.add(label, site.logPriorOf(place));
    if (open) {
      item.reads(
          label, site.label(), "(" + Decimals.text(site.shift().meanPpm(), 1) + " expected)");
    } else if (own) {
      item.reads(
          label,
          "found at "
              + Decimals.text(
                  where.ppm() - (site.kind() == SiteKind.CARBON ? explanation.offset() : 0), 2)
              + ",",
          Decimals.text(site.shift().meanPpm(), 1) + " expected");
    }
  }

  private void enterPeaks(Explanation explanation, String label, boolean better) {
    Assignment best = explanation.best();
    Map<Integer, Link> strongest = strongestLinks(explanation);
    for (int c = 0; c < workspace.channels().size(); c++) {
      Channel channel = workspace.channels().get(c);
      for (int q = 0; q < channel.size(); q++) {
        int peak = workspace.offset(c) + q;
        LedgerItem item = peakItem(c, channel, q);
        item.add(label, FastMath.log1p(best.explained(peak)));
        item.observed(Evidence.Observed.PRESENT);
        item.peak(ref(channel, q));
        Link link = strongest.get(peak);
        if (link != null) {
          tell(item, label, explanation, link, better ? Double.MAX_VALUE : best.explained(peak));
        } else {
          item.reads(label, "not explained", "");
        }
      }
    }
  }

  private void tell(
      LedgerItem item, String label, Explanation explanation, Link link, double strength) {
    Model model = explanation.model();
    String to = model.sites().get(link.f1Site()).label();
    if (open && link.kind() != LinkKind.LONG_RANGE && !link.leak()) {
      return;
    }
    item.link(label, link);
    if (link.f2Site() < 0) {
      item.reads(label, to, "");
      item.path(to, to, strength);
      return;
    }
    String from = model.sites().get(link.f2Site()).label();
    item.path(from, to, strength);
    if (link.leak()) {
      item.reads(label, "one-bond breakthrough of " + from, "");
    } else if (link.bonds() > 1) {
      item.reads(label, from + " to " + to, "over " + link.bonds() + " bonds");
    } else {
      item.reads(label, from + " to " + to, "");
    }
  }

  private LedgerItem peakItem(int c, Channel channel, int q) {
    return switch (channel.experiment()) {
      case HMBC ->
          item(
              "peak/" + c + '/' + q,
              EvidenceKind.CROSS_PEAK,
              "cross-peak at " + LedgerWords.position(channel, q));
      case NOESY, ROESY ->
          item(
              "noe/" + c + '/' + q,
              EvidenceKind.NOE,
              "contact at " + LedgerWords.position(channel, q));
      case HMBC15N ->
          item(
              "n15/" + c + '/' + q,
              EvidenceKind.NITROGEN_SHIFT,
              "1H-15N cross-peak at " + LedgerWords.position(channel, q));
      case C13 -> item("c13/" + c, EvidenceKind.CARBON_LIST, "the 13C list");
      case H1 -> item("h1/" + c, EvidenceKind.PROTON_LIST, "the 1H list");
      default -> item("hsqc/" + c, EvidenceKind.CH_TYPE, "which carbons carry hydrogen, from HSQC");
    };
  }

  private static PeakRef ref(Channel channel, int q) {
    Peak peak = channel.set().peaks().get(q);
    return new PeakRef(
        channel.set().source().file(), peak.line(), peak.f2Ppm(), peak.f1Ppm(), peak.intensity());
  }

  /** For each explained peak the link that explains most of it. */
  private Map<Integer, Link> strongestLinks(Explanation explanation) {
    Map<Integer, Link> strongest = new LinkedHashMap<>();
    Map<Integer, Double> values = new LinkedHashMap<>();
    for (Link link : explanation.model().links()) {
      Near near = scorer.near(link, explanation.best());
      for (int i = 0; i < near.size(); i++) {
        int peak = workspace.offset(link.channel()) + near.peaks()[i];
        double value = near.times(link.peakFactor(), i);
        if (value > values.getOrDefault(peak, 0.5)) {
          values.put(peak, value);
          strongest.put(peak, link);
        }
      }
    }
    return strongest;
  }

  private void enterMissing(Explanation explanation, String label) {
    Model model = explanation.model();
    Map<Integer, Scorer.RowState> rows = new LinkedHashMap<>();
    for (Scorer.RowState row : scorer.rowStates(model, explanation.best())) {
      rows.put(row.proton(), row);
    }
    for (Link link : model.links()) {
      if (link.inRow()) {
        Scorer.RowState row = rows.get(link.f2Site());
        enterRowShare(explanation, label, link, row.logChance() * link.expected() / row.expected());
      } else {
        enterOther(explanation, label, link);
      }
    }
  }

  private void enterRowShare(Explanation explanation, String label, Link link, double share) {
    Model model = explanation.model();
    Site from = model.sites().get(link.f2Site());
    Site to = model.sites().get(link.f1Site());
    boolean absent = scorer.seen(link, explanation.best()) < 0.5;
    if (absent && from.role() != null && to.role() != null) {
      LedgerItem item =
          item(
              "absent/" + from.label() + '/' + to.label(),
              EvidenceKind.CROSS_PEAK,
              "no cross-peak from " + from.label() + " to " + to.label());
      item.add(label, share);
      item.path(from.label(), to.label(), link.chance());
      item.observed(Evidence.Observed.ABSENT);
      item.reads(label, "a chance of", LedgerWords.chance(link.chance()));
    } else {
      row(explanation, link, from).add(label, share);
    }
  }

  private LedgerItem row(Explanation explanation, Link link, Site from) {
    if (!open) {
      String subject = "what else the row of " + from.label() + " shows and lacks";
      return item("row/" + from.label(), EvidenceKind.ROW, subject);
    }
    int place = explanation.best().place(link.f2Site());
    if (place < 0) {
      return item("row/unseen", EvidenceKind.ROW, "rows of protons that were not found");
    }
    double ppm = workspace.places(SiteKind.PROTON).get(place).ppm();
    String subject = "what else the row at " + Decimals.text(ppm, 2) + " shows and lacks";
    return item("row/" + place, EvidenceKind.ROW, subject);
  }

  private void enterOther(Explanation explanation, String label, Link link) {
    Channel channel = workspace.channels().get(link.channel());
    if (channel.experiment() == Experiment.NOESY || channel.experiment() == Experiment.ROESY) {
      item("contacts", EvidenceKind.NOE, "contacts that are missing").add(label, -link.expected());
      return;
    }
    LedgerItem item =
        switch (channel.experiment()) {
          case HMBC -> item("leaks", EvidenceKind.ROW, "one-bond breakthrough");
          case C13 -> item("c13/" + link.channel(), EvidenceKind.CARBON_LIST, "the 13C list");
          case H1 -> item("h1/" + link.channel(), EvidenceKind.PROTON_LIST, "the 1H list");
          case HMBC15N ->
              item("n15", EvidenceKind.NITROGEN_SHIFT, "1H-15N cross-peaks that are missing");
          default ->
              item(
                  "hsqc/" + link.channel(),
                  EvidenceKind.CH_TYPE,
                  "which carbons carry hydrogen, from HSQC");
        };
    item.add(label, -link.expected());
  }
}
