// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.crosspeak.structure.ScaffoldInfo;

/** What is said of a mixture: its chance, and its shares where they can be had. */
record MixtureShares(
    Explanation best,
    MixtureTest.Second second,
    ScaffoldInfo scaffold,
    Workspace workspace,
    Scorer scorer) {

  Mixture of(double chance, Numbers numbers) {
    double rounded = FastMath.rint(chance * 1e6) / 1e6;
    if (chance < numbers.value("mixture.called")) {
      return new Mixture(rounded, null, null, null);
    }
    double[] integrals =
        MixtureTest.integrals(
            best, second.explanation(), workspace, scaffold.roles().alphaProton());
    if (integrals.length == 2) {
      return Shares.ofIntegrals(
          rounded, best.model().label(), second.label(), integrals, scaffold.labels());
    }
    List<Double> ratios =
        MixtureTest.ratios(best, second.explanation(), workspace, scorer).values().stream()
            .sorted()
            .toList();
    if (ratios.size() < 2) {
      return new Mixture(rounded, null, null, null);
    }
    return Shares.of(rounded, best.model().label(), second.label(), ratios, scaffold.labels());
  }
}
