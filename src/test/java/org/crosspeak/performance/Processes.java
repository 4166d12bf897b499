// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.performance;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs commands and measures them whole: wall clock, processor time, greatest heap. */
final class Processes {

  private static final double SECOND = 1e9;
  private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s\\s*$");
  private static final Pattern AFTER_COLLECTION = Pattern.compile("Pause.*->(\\d+)M\\(");

  private final Path work;

  Processes(Path work) {
    this.work = work;
  }

  /**
   * What a run took.
   *
   * @param wall seconds by the clock
   * @param cpu seconds of processor time, user and system
   */
  record Run(double wall, double cpu) {}

  /** Runs a command with standard output to a file; a code other than 0 ends everything. */
  Run run(List<String> command, Path output) throws IOException, InterruptedException {
    return run(command, output, "");
  }

  /** The same with options for Java. */
  Run run(List<String> command, Path output, String javaOptions)
      throws IOException, InterruptedException {
    File errors = work.resolve("stderr").toFile();
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", "\"$@\"; code=$?; times >&2; exit $code", "sh")
            .redirectOutput(output.toFile())
            .redirectError(errors);
    builder.command().addAll(command);
    Map<String, String> environment = builder.environment();
    environment.put("CROSSPEAK_JAVA_OPTS", javaOptions);
    long start = System.nanoTime();
    int code = builder.start().waitFor();
    double wall = (System.nanoTime() - start) / SECOND;
    String told = Files.readString(errors.toPath());
    if (code != 0) {
      throw new IllegalStateException("exit " + code + " of " + command + ": " + told);
    }
    Matcher times = TIMES.matcher(told);
    if (!times.find()) {
      throw new IllegalStateException("no times at the end of: " + told);
    }
    double cpu = 0;
    for (int i = 1; i < 5; i += 2) {
      cpu += 60 * Integer.parseInt(times.group(i)) + Double.parseDouble(times.group(i + 1));
    }
    return new Run(wall, cpu);
  }

  /** Whether the program has a command: its help lists it. */
  boolean knows(String launcher, String command) throws IOException, InterruptedException {
    Path help = work.resolve("help");
    run(List.of(launcher, "--help"), help);
    return Files.readAllLines(help).stream().anyMatch(line -> line.startsWith("  " + command));
  }

  /** The most that was in use after a collection, in megabytes, by a log of the collector. */
  static int heapInUse(Path log) throws IOException {
    int most = 0;
    for (String line : Files.readAllLines(log)) {
      Matcher pause = AFTER_COLLECTION.matcher(line);
      if (pause.find()) {
        most = Math.max(most, Integer.parseInt(pause.group(1)));
      }
    }
    return most;
  }
}
