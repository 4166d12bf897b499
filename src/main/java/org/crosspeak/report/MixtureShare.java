// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crosspeak.correlation.Mixture;
import org.crosspeak.peaks.Decimals;

/** The share of each candidate in words, with its uncertainty and what it was read from. */
final class MixtureShare {

  private MixtureShare() {}

  /** "about 61:39 N-1:N-2 (±6 %) by 1H integrals"; empty without a share. */
  static String text(Mixture mixture) {
    Map<String, Double> share = mixture.share();
    if (share == null) {
      return "";
    }
    List<String> numbers = new ArrayList<>();
    share.values().forEach(p -> numbers.add(Decimals.text(100 * p, 0)));
    StringBuilder text = new StringBuilder("about ").append(String.join(":", numbers));
    text.append(' ').append(String.join(":", share.keySet()));
    Double spread = mixture.shareSpread();
    if (spread != null) {
      text.append(String.format(Locale.ROOT, " (±%.0f %%)", Math.max(1, 100 * spread)));
    }
    String from = mixture.shareFrom();
    if (from != null) {
      text.append(from.equals("h1") ? " by 1H integrals" : " by HMBC intensities");
    }
    return text.toString();
  }
}
