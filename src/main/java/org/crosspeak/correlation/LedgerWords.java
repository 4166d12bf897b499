// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.Locale;
import org.crosspeak.peaks.Decimals;

/** What the items of a ledger are called. */
final class LedgerWords {

  private LedgerWords() {}

  /** A place as the subject of an item. */
  static String resonance(SiteKind kind, Placement where) {
    int decimals = kind == SiteKind.PROTON ? 2 : 1;
    return kind.name().toLowerCase(Locale.ROOT) + " at " + Decimals.text(where.ppm(), decimals);
  }

  static String othersOf(SiteKind kind) {
    return switch (kind) {
      case PROTON -> "shifts of the other protons";
      case CARBON -> "shifts of the other carbons";
      case NITROGEN -> "shifts of the other nitrogens";
    };
  }

  /** A chance in per cent; what is not quite never or always is not rounded to it. */
  static String chance(double chance) {
    double percent = Math.rint(100 * chance);
    if (percent < 1 && chance > 0) {
      return "< 1 %";
    }
    return percent > 99 && chance < 1 ? "> 99 %" : Decimals.text(percent, 0) + " %";
  }

  /** Where a peak lies, F2 first. */
  static String position(Channel channel, int q) {
    return Decimals.text(channel.f2(q), 3) + " / " + Decimals.text(channel.f1(q), 2);
  }
}
