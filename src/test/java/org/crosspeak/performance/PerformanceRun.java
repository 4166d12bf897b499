// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.performance;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.crosspeak.performance.Processes.Run;

/**
 * Measures the program as its users start it, and writes the table of {@code docs/performance.md}.
 * {@code docs/performance.md} says with which command.
 */
public final class PerformanceRun {

  private static final int PAIRS = 15;
  private static final int FEW = 1000;
  private static final double PEAKS_BAR = 200;
  private static final String HEAP = "-Xmx256m";
  private static final String[] ISOMERS = {
    "CCn1ncc2ccccc21", "CCn1cc2ccccc2n1", "CCc1n[nH]c2ccccc12", "CCc1ccc2[nH]ncc2c1",
    "CCc1cccc2[nH]ncc12", "CCc1ccc2cn[nH]c2c1", "CCc1cccc2cn[nH]c12", "CCn1cnc2ccccc21"
  };

  private final Path work;
  private final Processes processes;
  private final BenchCompounds compounds;
  private final PerformanceTable table = new PerformanceTable();
  private final String launcher = Path.of("target/crosspeak").toAbsolutePath().toString();
  private final int batch;
  private final int many;

  private PerformanceRun(Path work, int batch, int many) throws IOException {
    this.work = work;
    this.processes = new Processes(work);
    this.compounds = new BenchCompounds();
    this.batch = batch;
    this.many = many;
  }

  /** Takes the size of a batch and that of a large one. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path work = Files.createTempDirectory(Path.of("target"), "performance");
    try {
      int batch = Integer.parseInt(arguments[0]);
      new PerformanceRun(work, batch, Integer.parseInt(arguments[1])).all();
    } finally {
      delete(work);
    }
  }

  private void all() throws IOException, InterruptedException {
    Path folders = work.resolve("compounds");
    compounds.folders(folders, batch);
    compounds.ndjson(work.resolve("batch.ndjson"), batch);
    one(folders.resolve(BenchCompounds.id(0)));
    folders(folders);
    pages(folders);
    large();
    secondWorker();
    peaks();
    if (processes.knows(launcher, "compare")) {
      candidates(folders.resolve(BenchCompounds.id(0)));
    } else {
      System.out.println("no compare in this build: its row is left out");
    }
    table.write(batch, many);
  }

  private List<String> assign(Object... arguments) {
    List<String> command = new ArrayList<>(List.of(launcher, "assign"));
    Arrays.stream(arguments).forEach(argument -> command.add(argument.toString()));
    return command;
  }

  private void one(Path folder) throws IOException, InterruptedException {
    Path source = Files.writeString(work.resolve("Line.java"), trivial());
    String home = System.getProperty("java.home");
    Path none = work.resolve("none");
    processes.run(List.of(home + "/bin/javac", "-d", work.toString(), source.toString()), none);
    List<String> line = List.of(home + "/bin/java", "-Xshare:auto", "-XX:TieredStopAtLevel=1");
    List<String> trivial = new ArrayList<>(line);
    trivial.addAll(List.of("-XX:+UseSerialGC", "-cp", work.toString(), "Line"));
    List<String> crosspeak = assign(folder, "--format", "json");
    List<Double> wall = new ArrayList<>();
    List<Double> cpu = new ArrayList<>();
    for (int i = 0; i <= PAIRS; i++) {
      Run base = processes.run(trivial, none);
      Run answer = processes.run(crosspeak, work.resolve("one.json"));
      if (i > 0) {
        wall.add(answer.wall() / base.wall());
        cpu.add(answer.cpu() / base.cpu());
      }
    }
    check(Files.readString(work.resolve("one.json")).contains("\"crosspeak-report/1\""), "report");
    table.row(
        "one compound folder to JSON through the launcher, against a trivial Java program",
        "≤ 6 ×",
        median(wall) <= 6,
        "%.1f × by the clock, %.1f × in processor time, medians of %d pairs",
        median(wall),
        median(cpu),
        PAIRS);
  }

  private static String trivial() {
    return "public class Line { public static void main(String[] a) {"
        + " System.out.println(\"one line\"); } }";
  }

  private void folders(Path folders) throws IOException, InterruptedException {
    List<String> hash =
        List.of("find", folders.toString(), "-type", "f", "-exec", "sha256sum", "{}", "+");
    processes.run(hash, work.resolve("sums"));
    Run sums = processes.run(hash, work.resolve("sums"));
    Path lines = work.resolve("lines");
    Run run = processes.run(assign(folders, "--format", "ndjson", "--quiet"), lines, HEAP);
    inOrder(lines, batch);
    double rate = batch / run.wall();
    table.row(
        batch + " folders to NDJSON, " + HEAP,
        "≤ 20 × `sha256sum`, ≥ 1200/s",
        run.wall() <= 20 * sums.wall() && rate >= 1200,
        "%.1f ×, %.0f/s",
        run.wall() / sums.wall(),
        rate);
  }

  private void pages(Path folders) throws IOException, InterruptedException {
    Path out = work.resolve("reports");
    Path lines = work.resolve("lines");
    Run run = processes.run(assign(folders, "-o", out, "--quiet"), lines, HEAP);
    for (int i = 0; i < batch; i++) {
      Path place = out.resolve(BenchCompounds.id(i));
      check(Files.size(place.resolve("report.json")) > 0, place + "/report.json");
      check(Files.size(place.resolve("report.html")) > 0, place + "/report.html");
    }
    delete(out);
    double rate = batch / run.wall();
    table.row("the same with JSON and HTML to disk", "≥ 300/s", rate >= 300, "%.0f/s", rate);
  }

  private void large() throws IOException, InterruptedException {
    Path lines = work.resolve("lines");
    int[] heap = new int[2];
    int[] counts = {Math.min(FEW, many), many};
    double seconds = 0;
    for (int i = 0; i < counts.length; i++) {
      Path records = work.resolve("many.ndjson");
      compounds.ndjson(records, counts[i]);
      Path log = work.resolve("gc.log");
      String options = HEAP + " -Xlog:gc:file=" + log.toAbsolutePath();
      seconds =
          processes.run(assign(records, "--format", "ndjson", "--quiet"), lines, options).wall();
      inOrder(lines, counts[i]);
      heap[i] = Processes.heapInUse(log);
    }
    table.row(
        many + " compounds with " + HEAP,
        "finishes; heap as for " + counts[0],
        heap[1] <= heap[0] * 1.5 + 20,
        "%.0f s, %.0f/s; most in use after a collection %d MB, for %d compounds %d MB",
        seconds,
        many / seconds,
        heap[1],
        counts[0],
        heap[0]);
  }

  private List<Double> inOneProcess(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(InOneProcess.class.getName());
    command.addAll(List.of(arguments));
    processes.run(command, work.resolve("seconds"));
    return Files.readAllLines(work.resolve("seconds")).stream().map(Double::valueOf).toList();
  }

  private void secondWorker() throws IOException, InterruptedException {
    String records = work.resolve("batch.ndjson").toString();
    double one = inOneProcess("second", records, "1").get(0);
    double two = inOneProcess("second", records, "2").get(0);
    table.row(
        "a second worker, on the second " + batch + " in one process",
        "≥ 1.3 ×",
        one / two >= 1.3,
        "%.2f × (%.0f/s, %.0f/s)",
        one / two,
        batch / one,
        batch / two);
  }

  private void peaks() throws IOException, InterruptedException {
    List<Double> seconds = inOneProcess("peaks", "100", "1000", "10000");
    double ratio = seconds.get(2) / seconds.get(0);
    table.row(
        "peaks per list, 100 → 10,000",
        "at most n log n: 200 ×",
        ratio <= PEAKS_BAR,
        "%.0f × (%.1f ms, %.1f ms, %.1f ms for 100, 1,000, 10,000)",
        ratio,
        seconds.get(0) * 1e3,
        seconds.get(1) * 1e3,
        seconds.get(2) * 1e3);
  }

  private void candidates(Path folder) throws IOException, InterruptedException {
    Path out = work.resolve("compared");
    List<Double> cpu = new ArrayList<>();
    List<Double> heap = new ArrayList<>();
    for (int count = 2; count <= ISOMERS.length; count *= 2) {
      List<String> command = new ArrayList<>(List.of(launcher, "compare"));
      command.add(folder.resolve("hmbc.csv").toString());
      command.addAll(List.of("--hsqc", folder.resolve("hsqc.csv").toString(), "--format", "json"));
      for (String isomer : Arrays.copyOf(ISOMERS, count)) {
        command.addAll(List.of("--candidate", isomer));
      }
      Path log = work.resolve("compare.log");
      String options = "-Xmn8m -Xlog:gc:file=" + log.toAbsolutePath();
      List<Double> runs = new ArrayList<>();
      for (int i = 0; i < PAIRS; i++) {
        runs.add(processes.run(command, out, options).cpu());
      }
      cpu.add(median(runs));
      heap.add((double) Processes.heapInUse(log));
    }
    double time = cpu.get(2) / cpu.get(0);
    double memory = heap.get(2) / heap.get(0);
    table.row(
        "2, 4, 8 candidates in `compare`, processor time with the start, heap in use",
        "at most linear: 4 ×",
        time <= 4 && memory <= 4,
        "time %.1f × (%.2f s, %.2f s, %.2f s), heap %.1f ×",
        time,
        cpu.get(0),
        cpu.get(1),
        cpu.get(2),
        memory);
  }

  /** Holds a file of lines to have a report for each compound, in order. */
  private static void inOrder(Path lines, int count) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(lines)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        boolean right =
            line.startsWith("{\"schema\":\"crosspeak-report/1\"")
                && line.contains("\"compound\":{\"id\":\"" + BenchCompounds.id(number) + "\"")
                && line.endsWith("}");
        check(right, "line " + (number + 1));
        number++;
      }
      check(number == count, number + " answers of " + count);
    }
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("an answer is missing or out of order: " + what);
    }
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Says something in the words of no country. */
  static String words(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
