// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedWorkersTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void results_come_in_the_order_of_the_items(int workers) throws IOException {
    List<Integer> items = IntStream.range(0, 1000).boxed().toList();
    List<Integer> results = new ArrayList<>();

    new OrderedWorkers<Integer, Integer>(workers, OrderedWorkersTest::slowWhenEven)
        .run(items.iterator(), results::add);

    assertThat(results).isEqualTo(items);
  }

  @Test
  void only_a_window_of_items_is_taken_ahead() throws IOException {
    AtomicInteger taken = new AtomicInteger();
    List<Integer> lead = new ArrayList<>();
    new OrderedWorkers<Integer, Integer>(2, item -> item)
        .run(
            IntStream.range(0, 1000).peek(i -> taken.incrementAndGet()).iterator(),
            result -> lead.add(taken.get() - result));

    assertThat(lead).hasSize(1000).allMatch(ahead -> ahead <= 2 * 16 + 4);
  }

  @Test
  void the_sink_can_stop_the_run() throws IOException {
    List<Integer> results = new ArrayList<>();
    new OrderedWorkers<Integer, Integer>(2, item -> item)
        .run(
            IntStream.range(0, 100).iterator(),
            result -> {
              results.add(result);
              return result < 4;
            });

    assertThat(results).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void what_the_sink_cannot_write_ends_the_run() {
    OrderedWorkers<Integer, Integer> workers = new OrderedWorkers<>(2, item -> item);

    assertThatThrownBy(
            () ->
                workers.run(
                    IntStream.range(0, 100).iterator(),
                    result -> {
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
  }

  @Test
  void a_source_that_waits_holds_back_no_result() throws Exception {
    BlockingQueue<Integer> source = new LinkedBlockingQueue<>();
    BlockingQueue<Integer> results = new LinkedBlockingQueue<>();
    Iterator<Integer> waiting = Stream.generate(() -> taken(source)).iterator();
    Thread run =
        new Thread(
            () -> {
              try {
                new OrderedWorkers<Integer, Integer>(2, item -> item)
                    .run(waiting, result -> results.add(result) && result < 2);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    run.start();

    for (int item = 0; item < 3; item++) {
      source.add(item);
      assertThat(results.poll(10, TimeUnit.SECONDS)).isEqualTo(item);
    }
    run.join(10_000);
    assertThat(run.isAlive()).isFalse();
  }

  @Test
  void a_fault_of_the_source_comes_after_the_results_before_it() {
    List<Integer> results = new ArrayList<>();
    Iterator<Integer> broken = IntStream.range(0, 10).map(i -> i == 5 ? 1 / (i - 5) : i).iterator();

    assertThatThrownBy(
            () -> new OrderedWorkers<Integer, Integer>(2, i -> i).run(broken, results::add))
        .isInstanceOf(ArithmeticException.class);
    assertThat(results).containsExactly(0, 1, 2, 3, 4);
  }

  private static int taken(BlockingQueue<Integer> source) {
    try {
      return source.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static int slowWhenEven(int item) {
    if (item % 50 == 0) {
      try {
        Thread.sleep(2);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return item;
  }
}
