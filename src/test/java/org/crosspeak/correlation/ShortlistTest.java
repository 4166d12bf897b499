// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortlistTest {

  private record Ranked(double rank, int came) {}

  @ParameterizedTest
  @CsvSource({"1, 5", "3, 0", "16, 2", "20, 12", "64, 3", "65, 3", "1000, 4", "2147483647, 6"})
  void itHoldsWhatSortingAllWouldLeave(int most, double depth) {
    SplittableRandom random = new SplittableRandom(most);
    for (int run = 0; run < 50; run++) {
      List<Ranked> all = new ArrayList<>();
      Shortlist<Ranked> shortlist = new Shortlist<>(Ranked::rank, most, depth);
      for (int i = 0; i < 300; i++) {
        // whole numbers, so that many are alike
        Ranked each = new Ranked(random.nextInt(20) - 10, i);
        all.add(each);
        shortlist.add(each);
      }
      double best = all.stream().mapToDouble(Ranked::rank).max().orElseThrow();
      List<Ranked> expected =
          all.stream()
              .sorted(Comparator.comparingDouble(Ranked::rank).reversed())
              .limit(most)
              .filter(each -> each.rank() >= best - depth)
              .toList();
      assertThat(shortlist.best()).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2, 5, 3, true",
    "2, 5, 2, false",
    "2, 1, 3.5, false",
    "3, 1, 4, true",
    "3, 1, 2, false"
  })
  void whatIsNotTakenCouldNotHaveBeenAmongTheBest(
      int most, double depth, double rank, boolean taken) {
    Shortlist<Ranked> shortlist = new Shortlist<>(Ranked::rank, most, depth);
    shortlist.add(new Ranked(5, 0));
    shortlist.add(new Ranked(2, 1));
    assertThat(shortlist.takes(rank)).isEqualTo(taken);
  }
}
