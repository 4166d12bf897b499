// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Limits;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Speed of reading long lists, in MB/s (the counter {@code megabytes}). The bars: 50 MB/s for
 * delimited text, 20 MB/s for XML and JSON.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReaderTime {

  private static final int PEAKS = 100_000;

  /** The layout of the list. */
  @Param({
    "mnova", "narrow-csv", "quoted-csv", "bare", "aligned", "topspin-xml", "nmrium", "mnova-json"
  })
  public String layout;

  private final PeakListReader reader = PeakListReader.withDefaults();
  private Source source;

  /** How much was read. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Read {

    /** Megabytes read. */
    public double megabytes;
  }

  /** Writes the list. */
  @Setup
  public void write() {
    StringBuilder text = new StringBuilder(12_000_000).append(start());
    SplittableRandom random = new SplittableRandom(42);
    for (int i = 1; i <= PEAKS; i++) {
      double f2 = 0.5 + 9 * random.nextDouble();
      double f1 = 5 + 190 * random.nextDouble();
      double intensity = 1e6 * random.nextDouble();
      text.append(row(i, f2, f1, intensity)).append(i == PEAKS ? end() : separator());
    }
    source = Source.of("hmbc", text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private String start() {
    return switch (layout) {
      case "mnova" ->
          "\tf2 (ppm)\tf1 (ppm)\tIntensity\tWidth f2\tWidth f1\tVolume\tType\tFlags\t"
              + "Impurity/Compound\tAnnotation\n";
      case "narrow-csv" -> "f2 (ppm),f1 (ppm),Intensity\n";
      case "quoted-csv" -> "\"f2 (ppm)\",\"f1 (ppm)\",\"Intensity\",\"Annotation\"\n";
      case "aligned" -> "      Assignment         w1         w2   Data Height   Note\n";
      case "topspin-xml" -> "<?xml version=\"1.0\"?>\n<PeakList>\n<PeakList2D>\n";
      case "nmrium" ->
          "{\"version\":7,\"data\":{\"spectra\":[{\"info\":{\"nucleus\":[\"1H\",\"13C\"],"
              + "\"experiment\":\"hmbc\"},\"zones\":{\"values\":[\n";
      case "mnova-json" ->
          "{\"hmbc\":{\"type\":\"2D\",\"experiment\":\"HMBC\",\"peaks\":{\"count\":1,\n";
      default -> "";
    };
  }

  private String separator() {
    return layout.equals("nmrium") || layout.equals("mnova-json") ? ",\n" : "\n";
  }

  private String end() {
    return switch (layout) {
      case "topspin-xml" -> "\n</PeakList2D>\n</PeakList>\n";
      case "nmrium" -> "]}}]}}";
      case "mnova-json" -> "}}}";
      default -> "\n";
    };
  }

  private String row(int number, double f2, double f1, double intensity) {
    String format =
        switch (layout) {
          case "mnova" ->
              "%1$d\t%2$.3f\t%3$.2f\t%4$.1f\t8.75\t34.87\t%4$.2f\tCompound\tNone\t\t";
          case "narrow-csv" -> "%2$.4f,%3$.4f,%4$.2f";
          case "quoted-csv" -> "\"%2$.4f\",\"%3$.4f\",\"%4$.2f\",\"H%1$d to C%1$d\"";
          case "bare" -> "%3$.3f\t%2$.4f";
          case "aligned" -> "             ?-?    %3$.3f      %2$.3f      %4$.1f";
          case "topspin-xml" ->
              "<Peak2D F1=\"%3$.4f\" F2=\"%2$.4f\" annotation=\"\" intensity=\"%4$.2f\" type=\"1\"/>";
          case "nmrium" ->
              "{\"x\":{\"from\":%2$.3f,\"to\":%2$.3f},\"y\":{\"from\":%3$.2f,\"to\":%3$.2f},"
                  + "\"signals\":[{\"kind\":\"signal\",\"x\":{\"delta\":%2$.4f},"
                  + "\"y\":{\"delta\":%3$.3f},\"peaks\":[{\"x\":%2$.4f,\"y\":%3$.3f,\"z\":%4$.1f}]}]}";
          default ->
              "\"%1$d\":{\"delta1\":%3$.4f,\"delta2\":%2$.4f,\"intensity\":%4$.2f,\"type\":0}";
        };
    return String.format(Locale.ROOT, format, number, f2, f1, intensity);
  }

  /** Reads the list; no list without its peaks counts. */
  @Benchmark
  public FileReading read(Read count) {
    FileReading reading = reader.read(source, ReadOptions.NONE, Limits.DEFAULT, Deadline.NONE);
    if (((FileReading.Recognised) reading).lists().get(0).peaks().size() != PEAKS) {
      throw new IllegalStateException("peaks are missing: " + reading.issues());
    }
    count.megabytes += source.size() / 1e6;
    return reading;
  }
}
