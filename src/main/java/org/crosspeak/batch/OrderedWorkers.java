// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on items of a stream with several threads and hands the results on in the order of the
 * items. Only a bounded window of items is held, so memory doesn't grow with their number.
 *
 * @param <T> an item
 * @param <R> its result
 */
public final class OrderedWorkers<T, R> {

  private static final int WINDOW_PER_WORKER = 16;

  private final int workers;
  private final Function<T, R> work;

  /** Takes results in the order of the items. */
  public interface Sink<R> {

    /**
     * Takes one result.
     *
     * @return false to stop
     * @throws IOException when it could not be written
     */
    boolean take(R result) throws IOException;
  }

  /**
   * @param workers threads, at least 1; with 1 the work is done on the caller's thread
   * @param work done on each item, by several threads at once
   */
  public OrderedWorkers(int workers, Function<T, R> work) {
    if (workers < 1) {
      throw new IllegalArgumentException("workers must be at least 1: " + workers);
    }
    this.workers = workers;
    this.work = work;
  }

  /**
   * Works through all items, or until the sink stops.
   *
   * @throws IOException when the sink could not write
   */
  public void run(Iterator<T> items, Sink<R> sink) throws IOException {
    if (workers == 1) {
      boolean goOn = true;
      while (goOn && items.hasNext()) {
        goOn = sink.take(work.apply(items.next()));
      }
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(workers, OrderedWorkers::daemon);
    try {
      drain(items, sink, pool);
    } finally {
      pool.shutdownNow();
    }
  }

  private void drain(Iterator<T> items, Sink<R> sink, ExecutorService pool) throws IOException {
    Deque<Future<R>> window = new ArrayDeque<>();
    int most = workers * WINDOW_PER_WORKER;
    boolean goOn = true;
    while (goOn && (items.hasNext() || !window.isEmpty())) {
      while (window.size() < most && items.hasNext()) {
        T item = items.next();
        window.add(pool.submit(() -> work.apply(item)));
      }
      goOn = sink.take(result(window.remove()));
    }
  }

  private R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a worker", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof RuntimeException exception) {
        throw exception;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "crosspeak-worker");
    thread.setDaemon(true);
    return thread;
  }
}
