// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Fuzzes targets, each in a process of its own, and keeps what came of it in {@code
 * target/fuzz/runs.tsv}. {@code docs/fuzzing.md} says with which commands.
 */
public final class FuzzRun {

  private static final Path WORK = Path.of("target/fuzz");
  private static final String HEADING = "target\texecutions\tseconds\tfinds\n";

  /** What a build sets to choose whose turn it is; without it, it is the first five's. */
  private static final String TURN = "FUZZ_TURN";

  private FuzzRun() {}

  /**
   * Takes the seconds for each target, how many run at a time, what is traced ({@code cov}, or
   * slower and guided by comparisons too {@code cov:cmp}), and {@code all}, {@code turn} or simple
   * names with commas between. Ends with 1 when something was found.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int seconds = Integer.parseInt(arguments[0]);
    int jobs = Integer.parseInt(arguments[1]);
    List<String> targets = chosen(arguments[3]);
    Files.createDirectories(WORK);
    boolean found = run(targets, seconds, jobs, arguments[2]);
    System.exit(found ? 1 : 0);
  }

  private static List<String> chosen(String which) throws IOException {
    List<String> all = FuzzTargets.all();
    return switch (which) {
      case "all" -> all;
      case "turn" -> FuzzTargets.ofTurn(all, turn(System.getenv(TURN)));
      default -> FuzzTargets.named(all, List.of(which.split(",")));
    };
  }

  private static long turn(String told) {
    return told == null || told.isBlank() ? 0 : Long.parseLong(told.strip());
  }

  private static boolean run(List<String> targets, int seconds, int jobs, String trace)
      throws IOException, InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(jobs);
    try {
      List<Future<FuzzProcess.Result>> running = new ArrayList<>();
      for (String target : targets) {
        running.add(workers.submit(() -> new FuzzProcess(target, seconds, trace, WORK).run()));
      }
      boolean found = false;
      for (Future<FuzzProcess.Result> one : running) {
        FuzzProcess.Result result = one.get();
        found |= result.found();
        System.out.println(result.sentence());
        keep(result);
      }
      return found;
    } catch (ExecutionException e) {
      throw new IOException("a target could not be run", e.getCause());
    } finally {
      workers.shutdownNow();
      workers.awaitTermination(1, TimeUnit.MINUTES);
    }
  }

  private static void keep(FuzzProcess.Result result) throws IOException {
    Path log = WORK.resolve("runs.tsv");
    if (Files.notExists(log)) {
      Files.writeString(log, HEADING);
    }
    Files.writeString(log, result.row(), StandardOpenOption.APPEND);
  }
}
