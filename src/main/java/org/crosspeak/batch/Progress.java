// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.batch;

import java.util.Locale;
import org.crosspeak.compound.CompoundCount;
import org.jspecify.annotations.Nullable;

/**
 * How far a run is. The total may be told by another thread while the run goes on; everything else
 * is for one thread.
 */
public final class Progress {

  private static final double SECOND = 1e9;
  private static final int MINUTE = 60;
  private static final int HOUR = 3600;
  private static final int SLOW = 10;

  private final long start;
  private volatile @Nullable CompoundCount total;
  private long done;
  private long failed;

  /**
   * @param now the time at which the run starts, in nanoseconds from any moment
   */
  public Progress(long now) {
    this.start = now;
  }

  /** Tells how many compounds there are; null when that is not known. */
  public void total(@Nullable CompoundCount compounds) {
    total = compounds;
  }

  /** Counts one compound. */
  public void add(boolean wasRead) {
    done++;
    failed += wasRead ? 0 : 1;
  }

  /** Done of total, compounds a second, time left, and how many could not be read. */
  public String line(long now) {
    double seconds = (now - start) / SECOND;
    CompoundCount all = total;
    StringBuilder line = new StringBuilder(64).append(done);
    if (all != null && all.compounds() >= done) {
      line.append(" of ").append(all.exact() ? "" : "about ").append(all.compounds());
    }
    line.append(" done, ").append(rate(seconds));
    if (all != null && all.compounds() > done && done > 0) {
      double left = seconds / done * (all.compounds() - done);
      line.append(", about ").append(time(left)).append(" left");
    }
    return line.append(", ").append(failed).append(" not read").toString();
  }

  /** How long the run took, and how many compounds that is a second. */
  public String took(long now) {
    double seconds = (now - start) / SECOND;
    return "took " + time(seconds) + ", " + rate(seconds);
  }

  private String rate(double seconds) {
    double rate = seconds <= 0 ? 0 : done / seconds;
    return String.format(Locale.ROOT, rate < SLOW ? "%.1f/s" : "%.0f/s", rate);
  }

  private static String time(double seconds) {
    long whole = StrictMath.round(seconds);
    if (seconds < SLOW) {
      return String.format(Locale.ROOT, "%.1f s", seconds);
    }
    if (whole < MINUTE) {
      return whole + " s";
    }
    return whole < HOUR
        ? whole / MINUTE + " min " + whole % MINUTE + " s"
        : whole / HOUR + " h " + whole % HOUR / MINUTE + " min";
  }
}
