// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.List;
import org.crosspeak.peaks.Decimals;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.PeakList;
import org.crosspeak.peaks.Severity;
import org.crosspeak.structure.Roles;
import org.jspecify.annotations.Nullable;

/** What limits a verdict, or what the analyst should know of the lists. */
final class QualityNotes {

  private final List<Issue> notes = new ArrayList<>();

  private final Numbers numbers;

  private QualityNotes(Numbers numbers) {
    this.numbers = numbers;
  }

  static List<Issue> of(
      Observation observation,
      Preparation preparation,
      Explanation best,
      Roles roles,
      Scorer scorer,
      Numbers numbers) {
    QualityNotes notes = new QualityNotes(numbers);
    notes.lists(observation, preparation);
    notes.offset(best);
    notes.alphaRow(best, roles, scorer);
    notes.coinciding(best, preparation, roles);
    return notes.notes;
  }

  private void lists(Observation observation, Preparation preparation) {
    for (PeakList list : observation.lists()) {
      if (list.axesExchanged()) {
        note(
            Severity.NOTE,
            "axes-exchanged",
            list.file(),
            "F1 and F2 stood the other way round and were put right");
      }
      if (!ModelFactory.uses(list.experiment())) {
        note(
            Severity.NOTE,
            "not-used",
            list.file(),
            "a " + list.experiment().code() + " list is not used as evidence");
      }
    }
    if (observation.lists().stream().noneMatch(list -> list.experiment() == Experiment.HSQC)) {
      note(
          Severity.NOTE, "no-hsqc", null, "without HSQC no list says which carbons carry hydrogen");
    }
    if (observation.protonFrequencyMHz() == null) {
      note(
          Severity.NOTE,
          "no-frequency",
          null,
          "without the spectrometer frequency one-bond doublets are recognised less surely");
    }
    boolean intensities =
        preparation.workspace().channels().stream()
            .filter(channel -> channel.experiment() == Experiment.HMBC)
            .anyMatch(
                channel ->
                    channel.set().peaks().stream().anyMatch(peak -> peak.intensity() != null));
    if (!intensities) {
      note(
          Severity.NOTE,
          "no-intensities",
          null,
          "the HMBC list has no intensities, so weak and strong cross-peaks weigh alike");
    }
  }

  private void offset(Explanation best) {
    if (Math.abs(best.offset()) >= numbers.value("offset.anchored")) {
      note(
          Severity.WARNING,
          "f1-offset",
          null,
          "carbon shifts read "
              + Decimals.text(Math.abs(best.offset()), 2)
              + " ppm too "
              + (best.offset() > 0 ? "high" : "low")
              + " throughout; taken off");
    }
  }

  private void alphaRow(Explanation best, Roles roles, Scorer scorer) {
    for (Scorer.RowState row : scorer.rowStates(best.model(), best.best())) {
      Site site = best.model().sites().get(row.proton());
      if (roles.alphaProton().equals(site.role())
          && row.expected() > 0.5
          && row.explained() < 0.5) {
        note(
            Severity.WARNING,
            "alpha-row-silent",
            null,
            "the row of "
                + site.label()
                + " shows no cross-peak at all, so nothing that it lacks is evidence");
      }
    }
  }

  private void coinciding(Explanation best, Preparation preparation, Roles roles) {
    Model model = best.model();
    for (int a = 0; a < model.sites().size(); a++) {
      for (int b = a + 1; b < model.sites().size(); b++) {
        if (decisive(model, a, roles)
            && decisive(model, b, roles)
            && near(best, preparation, a, b)) {
          note(
              Severity.WARNING,
              "carbons-coincide",
              null,
              model.sites().get(a).label()
                  + " and "
                  + model.sites().get(b).label()
                  + " lie within the resolution of F1: a cross-peak there may belong to either");
        }
      }
    }
  }

  /**
   * Whether the alpha protons reach the site over three bonds in this candidate, or the guide names
   * it.
   */
  private static boolean decisive(Model model, int s, Roles roles) {
    Site site = model.sites().get(s);
    if (site.kind() != SiteKind.CARBON || site.role() == null) {
      return false;
    }
    if (site.role().equals(roles.guideCarbon())) {
      return true;
    }
    return model.links().stream()
        .anyMatch(
            link ->
                link.f1Site() == s
                    && link.bonds() == 3
                    && link.inRow()
                    && roles.alphaProton().equals(model.sites().get(link.f2Site()).role()));
  }

  private boolean near(Explanation best, Preparation preparation, int a, int b) {
    int first = best.best().place(a);
    int second = best.best().place(b);
    if (first < 0 || second < 0) {
      return false;
    }
    List<Placement> places = preparation.workspace().places(SiteKind.CARBON);
    double away = Math.abs(places.get(first).ppm() - places.get(second).ppm());
    return away < numbers.value("coinciding.f1");
  }

  private void note(Severity severity, String code, @Nullable String file, String text) {
    notes.add(new Issue(severity, code, file, 0, text, null, null, null));
  }
}
