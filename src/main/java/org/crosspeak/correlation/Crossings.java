// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.List;
import java.util.Map;

/**
 * The peaks of one channel near each place and near each crossing of two places, worked out when
 * first asked for. Belongs to one compound, hence to one thread.
 */
final class Crossings {

  private final Channel channel;
  private final Leaks leaks;
  private final List<Placement> f2Places;
  private final List<Placement> f1Places;
  private final Near[] onF2;
  private final Near[] onF1;
  private final Near[] leaksOnF2;
  private final Near[][] direct;
  private final Near[][] leaking;

  Crossings(Channel channel, Map<SiteKind, List<Placement>> places, Leaks leaks) {
    this.channel = channel;
    this.leaks = leaks;
    SiteKind f2Kind = channel.f2Kind();
    this.f2Places = f2Kind == null ? List.of() : places.get(f2Kind);
    this.f1Places = places.get(channel.f1Kind());
    this.onF2 = new Near[f2Places.size()];
    this.onF1 = new Near[f1Places.size()];
    this.leaksOnF2 = new Near[f2Places.size()];
    this.direct = new Near[f2Places.size()][];
    this.leaking = new Near[f2Places.size()][];
  }

  Near onF2(int place) {
    Near near = onF2[place];
    if (near == null) {
      near = channel.nearF2(f2Places.get(place));
      onF2[place] = near;
    }
    return near;
  }

  Near onF1(int place) {
    Near near = onF1[place];
    if (near == null) {
      near = channel.nearF1(f1Places.get(place));
      onF1[place] = near;
    }
    return near;
  }

  /**
   * The peaks at a crossing.
   *
   * @param leak whether a one-bond leak of the proton is meant and not its cross-peak
   */
  Near of(boolean leak, int f2Place, int f1Place) {
    Near[][] rows = leak ? leaking : direct;
    Near[] row = rows[f2Place];
    if (row == null) {
      row = new Near[f1Places.size()];
      rows[f2Place] = row;
    }
    Near near = row[f1Place];
    if (near == null) {
      near = (leak ? leaksOnF2(f2Place) : onF2(f2Place)).and(onF1(f1Place));
      row[f1Place] = near;
    }
    return near;
  }

  private Near leaksOnF2(int place) {
    Near near = leaksOnF2[place];
    if (near == null) {
      near = leaks.near(channel, f2Places.get(place));
      leaksOnF2[place] = near;
    }
    return near;
  }
}
