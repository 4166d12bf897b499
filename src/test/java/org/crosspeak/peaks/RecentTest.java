// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.peaks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class RecentTest {

  private final List<String> worked = new ArrayList<>();
  private final Recent<String, Integer> lengths = new Recent<>(2);

  private int ask(String question) {
    return lengths.get(
        question,
        text -> {
          worked.add(text);
          return text.length();
        });
  }

  @Test
  void whatIsAskedAgainIsNotWorkedOutAgain() {
    assertThat(List.of(ask("a"), ask("bb"), ask("a"), ask("bb"))).containsExactly(1, 2, 1, 2);
    assertThat(worked).containsExactly("a", "bb");
  }

  @Test
  void whatWasNotAskedForLongestIsForgottenFirst() {
    ask("a");
    ask("bb");
    ask("a");
    ask("ccc");
    ask("a");
    ask("bb");
    assertThat(worked).containsExactly("a", "bb", "ccc", "bb");
  }

  @Test
  void aQuestionThatFailsIsAskedAnew() {
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(
              () ->
                  lengths.get(
                      "x",
                      text -> {
                        worked.add(text);
                        throw new IllegalArgumentException("no answer");
                      }))
          .hasMessage("no answer");
    }
    assertThat(worked).containsExactly("x", "x");
  }

  @Test
  void threadsGetTheSameAnswers() throws Exception {
    Recent<Integer, Integer> squares = new Recent<>(8);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<Boolean>> right = new ArrayList<>();
    for (int t = 0; t < 4; t++) {
      right.add(
          threads.submit(
              () -> {
                for (int i = 0; i < 20_000; i++) {
                  int n = i % 16;
                  if (squares.get(n, x -> x * x) != n * n) {
                    return false;
                  }
                }
                return true;
              }));
    }
    for (Future<Boolean> each : right) {
      assertThat(each.get()).isTrue();
    }
    threads.shutdown();
  }
}
