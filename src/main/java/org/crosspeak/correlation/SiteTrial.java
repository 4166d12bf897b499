// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

/**
 * Tries places for one site while all others stay where they are: the links to sites that are seen
 * are gathered once, not for each place. Holds scratch space: one per search.
 */
final class SiteTrial {

  private final Model model;
  private final SiteLinks links;
  private final Explainer explainer;
  private final Link[] open;
  private final int[] others;
  private int count;
  private int site;

  SiteTrial(Model model, SiteLinks links, Workspace workspace) {
    this.model = model;
    this.links = links;
    this.explainer = new Explainer(workspace);
    this.open = new Link[model.links().size()];
    this.others = new int[open.length];
  }

  /** Turns to a site that was taken out of its place, with the places of all sites. */
  void of(int s, int[] places) {
    site = s;
    count = 0;
    for (Link link : links.of(s)) {
      int other = link.f1Site() == s ? link.f2Site() : link.f1Site();
      boolean alone = other < 0 || other == s;
      int place = alone ? Assignment.UNSEEN : places[other];
      if (alone || place >= 0) {
        open[count] = link;
        others[count++] = place;
      }
    }
  }

  /** What the site adds at a place to what is explained, nats. */
  double value(int place, double[] explained) {
    if (place < 0) {
      return 0;
    }
    for (int i = 0; i < count; i++) {
      Link link = open[i];
      int f1 = link.f1Site() == site ? place : others[i];
      int f2 = link.f2Site() == site ? place : others[i];
      explainer.add(link, f2, f1);
    }
    double gain = model.sites().get(site).logPriorOf(place) + explainer.gain(explained);
    explainer.clear();
    return gain;
  }
}
