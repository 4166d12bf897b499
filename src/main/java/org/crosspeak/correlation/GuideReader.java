// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.function.Predicate;
import org.crosspeak.structure.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Reads the guide's rule as an analyst would: take the carbon that the rule names where the better
 * candidate finds it, and look whether the alpha protons' row has a peak there.
 */
final class GuideReader {

  private final Roles roles;
  private final Workspace workspace;
  private final Scorer scorer;

  GuideReader(Roles roles, Workspace workspace, Scorer scorer) {
    this.roles = roles;
    this.workspace = workspace;
    this.scorer = scorer;
  }

  /**
   * The reading under the better candidate's assignment, or null when the scaffold has no such
   * rule.
   */
  @Nullable GuideRule read(Explanation explanation) {
    if (roles.guideCarbon() == null) {
      return null;
    }
    Link link = link(explanation);
    if (link == null) {
      return new GuideRule(GuideRule.CrossPeak.UNOBSERVABLE, null);
    }
    Assignment best = explanation.best();
    if (best.place(link.f2Site()) < 0 || best.place(link.f1Site()) < 0) {
      return new GuideRule(GuideRule.CrossPeak.UNOBSERVABLE, null);
    }
    boolean present = scorer.seen(link, best) > 0.5;
    if (sharedPlace(explanation, link) && (present || rowShowsRing(explanation, link))) {
      return new GuideRule(GuideRule.CrossPeak.AMBIGUOUS, null);
    }
    if (present) {
      return new GuideRule(GuideRule.CrossPeak.PRESENT, roles.guidePresent());
    }
    return rowShowsRing(explanation, link)
        ? new GuideRule(GuideRule.CrossPeak.ABSENT, roles.guideAbsent())
        : new GuideRule(GuideRule.CrossPeak.UNOBSERVABLE, null);
  }

  private @Nullable Link link(Explanation explanation) {
    Model model = explanation.model();
    for (Link link : model.links()) {
      if (link.inRow()
          && roles.alphaProton().equals(model.sites().get(link.f2Site()).role())
          && roles.guideCarbon().equals(model.sites().get(link.f1Site()).role())) {
        return link;
      }
    }
    return null;
  }

  /**
   * Whether another ring carbon lies where the guide's carbon does, so that the peak may belong to
   * either.
   */
  private boolean sharedPlace(Explanation explanation, Link link) {
    Model model = explanation.model();
    Placement own = workspace.places(SiteKind.CARBON).get(explanation.best().place(link.f1Site()));
    double near = 4 * workspace.channels().get(link.channel()).precision().f1();
    for (int s = 0; s < model.sites().size(); s++) {
      Site site = model.sites().get(s);
      if (s != link.f1Site()
          && site.kind() == SiteKind.CARBON
          && site.role() != null
          && explanation.best().place(s) >= 0) {
        Placement other = workspace.places(SiteKind.CARBON).get(explanation.best().place(s));
        boolean sameRow = model.row(link.f2Site()).stream().anyMatch(of(model, site));
        if (sameRow && Math.abs(other.ppm() - own.ppm()) < near) {
          return true;
        }
      }
    }
    return false;
  }

  private static Predicate<Link> of(Model model, Site site) {
    return link -> model.sites().get(link.f1Site()) == site;
  }

  /**
   * Whether the row shows any carbon with a role but the guide's, so that its silence there means
   * something.
   */
  private boolean rowShowsRing(Explanation explanation, Link guide) {
    Model model = explanation.model();
    for (Link link : model.row(guide.f2Site())) {
      if (link.f1Site() != guide.f1Site() && scorer.seen(link, explanation.best()) > 0.5) {
        return true;
      }
    }
    return false;
  }
}
