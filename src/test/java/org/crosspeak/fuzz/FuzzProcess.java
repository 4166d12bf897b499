// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One target fuzzed in a process of its own; what is counted is what the fuzzer itself counts. */
final class FuzzProcess {

  private static final Pattern EXECUTIONS =
      Pattern.compile("stat::number_of_executed_units:\\s+(\\d+)");
  private static final Pattern DONE = Pattern.compile("Done \\d+ runs in (\\d+) second");

  /** A memory file system, where there is one, for the targets that read from a file. */
  private static final Path MEMORY = Path.of("/dev/shm");

  /**
   * Bytes; of lines that are alike a few tell as much as many, and are read several times as fast.
   */
  private static final int LONGEST_INPUT = 2048;

  private static final int LONGEST_OF_LINES = 320;

  /** The targets whose inputs are lines that are alike. */
  private static final Set<String> OF_LINES =
      Set.of(
          "DelimitedFuzz", "FixedWidthFuzz", "LsdFuzz", "ManifestFuzz", "SmilesFuzz", "TextFuzz");

  private static final int MOST_SECONDS_OF_ONE = 25;
  private static final int START_SECONDS = 600;

  /** What a target reads with besides the project's own classes. */
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "MolfileFuzz", ":org.openscience.cdk.io.**",
          "SdfRecordsFuzz", ":org.openscience.cdk.io.**",
          "SmilesFuzz", ":uk.ac.ebi.beam.**:org.openscience.cdk.smiles.**",
          "ManifestFuzz", ":de.siegmar.fastcsv.**");

  /** Hooks on every regular expression; they cost more than all that is read. */
  private static final String WITHOUT =
      "com.code_intelligence.jazzer.sanitizers.RegexRoadblocks"
          + ":com.code_intelligence.jazzer.sanitizers.RegexInjection";

  /**
   * What came of it.
   *
   * @param target simple name
   * @param executions as the fuzzer counted them
   * @param seconds as the fuzzer counted them, starting up left out
   * @param found whether an input failed
   * @param log where its words are kept
   */
  record Result(String target, long executions, long seconds, boolean found, Path log) {

    String sentence() {
      return "%s: %d executions in %d s, %s; see %s"
          .formatted(target, executions, seconds, found ? "AN INPUT FAILED" : "no find", log);
    }

    String row() {
      return target + "\t" + executions + "\t" + seconds + "\t" + (found ? 1 : 0) + "\n";
    }
  }

  private final String target;
  private final String name;
  private final int seconds;
  private final String trace;
  private final Path work;

  /**
   * @param trace what is traced, as the fuzzer names it: {@code cov}, or {@code cov:cmp}
   */
  FuzzProcess(String target, int seconds, String trace, Path work) {
    this.target = target;
    this.name = FuzzTargets.simpleName(target);
    this.seconds = seconds;
    this.trace = trace;
    this.work = work;
  }

  Result run() throws IOException, InterruptedException {
    Path log = work.resolve(name + ".log");
    Path corpus = Files.createDirectories(work.resolve("corpus").resolve(name));
    Path failed = Files.createDirectories(work.resolve("failed"));
    Path words = FuzzWords.write(work.resolve(name + ".dict"));
    Path files = Files.createTempDirectory(Files.isWritable(MEMORY) ? MEMORY : work, "fuzz");
    try {
      Process process =
          new ProcessBuilder(command(corpus, failed, files, words))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      boolean ended = process.waitFor(seconds + START_SECONDS, TimeUnit.SECONDS);
      process.destroyForcibly().waitFor();
      return result(Files.readString(log, StandardCharsets.ISO_8859_1), ended, process, log);
    } finally {
      delete(files);
    }
  }

  private List<String> command(Path corpus, Path failed, Path files, Path words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-Xmx2g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"));
    command.addAll(List.of("-XX:+EnableDynamicAgentLoading", "-Djava.io.tmpdir=" + files));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + target);
    command.add("--instrumentation_includes=org.crosspeak.**" + LIBRARIES.getOrDefault(name, ""));
    command.add("--instrumentation_excludes=org.crosspeak.fuzz.**");
    command.add("--custom_hook_includes=org.crosspeak.**");
    command.add("--disabled_hooks=" + WITHOUT);
    command.add("--trace=" + trace);
    command.add("--reproducer_path=" + failed);
    command.add("-artifact_prefix=" + failed + "/" + name + "-");
    command.add("-max_len=" + (OF_LINES.contains(name) ? LONGEST_OF_LINES : LONGEST_INPUT));
    command.add("-entropic=0");
    command.add("-dict=" + words);
    command.add("-timeout=" + MOST_SECONDS_OF_ONE);
    command.add("-print_final_stats=1");
    command.add("-max_total_time=" + seconds);
    command.add(corpus.toString());
    return command;
  }

  private Result result(String words, boolean ended, Process process, Path log) throws IOException {
    long executions = last(EXECUTIONS, words);
    if (executions < 0) {
      throw new IOException(name + " told no number of executions; see " + log);
    }
    boolean found = !ended || process.exitValue() != 0;
    return new Result(name, executions, Math.max(0, last(DONE, words)), found, log);
  }

  private static long last(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(words);
    long last = -1;
    while (matcher.find()) {
      last = Long.parseLong(matcher.group(1));
    }
    return last;
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (var files = Files.walk(folder)) {
      all = files.sorted(java.util.Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.deleteIfExists(file);
    }
  }
}
