// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosspeak.compound.CompoundCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

  private static final long SECOND = 1_000_000_000;

  private static Progress after(int done, int failed) {
    Progress progress = new Progress(0);
    for (int i = 0; i < done; i++) {
      progress.add(i >= failed);
    }
    return progress;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "50 | 10 | 100 | true | 0 | 50 of 100 done, 5.0/s, about 10 s left, 0 not read",
        "50 | 10 | 1000 | false | 2 | 50 of about 1000 done, 5.0/s, about 3 min 10 s left, 2 not read",
        "100 | 1 | 10000000 | true | 0 | 100 of 10000000 done, 100/s, about 27 h 46 min left, 0 not read",
        "100 | 1 | 100 | true | 0 | 100 of 100 done, 100/s, 0 not read",
        "101 | 1 | 100 | false | 0 | 101 done, 101/s, 0 not read",
      })
  void the_line_tells_done_total_rate_time_left_and_failures(
      int done, long seconds, long total, boolean exact, int failed, String line) {
    Progress progress = after(done, failed);
    progress.total(new CompoundCount(total, exact));

    assertThat(progress.line(seconds * SECOND)).isEqualTo(line);
  }

  @Test
  void without_a_total_nothing_is_said_of_the_time_left() {
    assertThat(after(3, 1).line(2 * SECOND)).isEqualTo("3 done, 1.5/s, 1 not read");
  }

  @Test
  void the_end_tells_time_and_rate() {
    assertThat(after(30, 0).took(90 * SECOND)).isEqualTo("took 1 min 30 s, 0.3/s");
  }
}
