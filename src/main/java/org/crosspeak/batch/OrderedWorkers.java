// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.batch;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on items of a stream with several threads and hands the results on in the order of the
 * items, each as soon as it and those before it are done. Only a bounded window of items is held,
 * so memory doesn't grow with their number.
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
   * Works through all items, or until the sink stops. With several workers the items are asked for
   * on a thread of their own, so that a slow source holds back no result.
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
    BlockingQueue<Future<Optional<R>>> window =
        new ArrayBlockingQueue<>(workers * WINDOW_PER_WORKER);
    ExecutorService pool = Executors.newFixedThreadPool(workers, OrderedWorkers::daemon);
    Thread feeder = daemon(() -> feed(items, window, pool));
    feeder.start();
    try {
      Optional<R> result = next(window);
      while (result.isPresent() && sink.take(result.get())) {
        result = next(window);
      }
    } finally {
      feeder.interrupt();
      pool.shutdownNow();
    }
  }

  /** Asks for the items and has them worked on; an empty result is the end. */
  private void feed(
      Iterator<T> items, BlockingQueue<Future<Optional<R>>> window, ExecutorService pool) {
    try {
      try {
        while (items.hasNext()) {
          T item = items.next();
          window.put(pool.submit(() -> Optional.of(work.apply(item))));
        }
        window.put(CompletableFuture.completedFuture(Optional.empty()));
      } catch (RuntimeException | Error e) {
        window.put(CompletableFuture.failedFuture(e));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Optional<R> next(BlockingQueue<Future<Optional<R>>> window) {
    try {
      return window.take().get();
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
