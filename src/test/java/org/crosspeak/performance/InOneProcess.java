// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.performance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.crosspeak.Crosspeak;
import org.crosspeak.batch.OrderedWorkers;
import org.crosspeak.compound.CompoundInput;
import org.crosspeak.compound.CompoundStream;
import org.crosspeak.compound.SourceOptions;
import org.crosspeak.report.JsonReportWriter;
import org.crosspeak.report.Outcome;
import org.crosspeak.report.Report;

/**
 * What can only be measured inside a warm process; started anew for each measurement. Prints
 * seconds.
 */
final class InOneProcess {

  private static final double SECOND = 1e9;
  private static final int REPEATS = 5;

  private InOneProcess() {}

  /** {@code second PATH WORKERS}, or {@code peaks COUNT...}. */
  public static void main(String[] arguments) throws IOException {
    if (arguments[0].equals("second")) {
      int workers = Integer.parseInt(arguments[2]);
      batch(arguments[1], workers);
      System.out.println(batch(arguments[1], workers));
    } else {
      BenchCompounds compounds = new BenchCompounds();
      for (int i = 1; i < arguments.length; i++) {
        System.out.println(crowded(compounds.crowded(Integer.parseInt(arguments[i]))));
      }
    }
  }

  private static double batch(String path, int workers) throws IOException {
    Crosspeak crosspeak = Crosspeak.withDefaults();
    JsonReportWriter writer = JsonReportWriter.compact();
    long start = System.nanoTime();
    try (CompoundStream stream =
        crosspeak
            .compounds(SourceOptions.DEFAULT, InputStream.nullInputStream())
            .open(List.of(path))) {
      new OrderedWorkers<CompoundInput, byte[]>(
              workers, input -> writer.toBytes(crosspeak.assign(input)))
          .run(stream, bytes -> bytes.length > 0);
    }
    return (System.nanoTime() - start) / SECOND;
  }

  /** The median of some runs on one record. */
  private static double crowded(String record) {
    Crosspeak crosspeak = Crosspeak.withDefaults();
    double[] seconds = new double[REPEATS];
    for (int i = 0; i <= REPEATS; i++) {
      long start = System.nanoTime();
      InputStream in = new ByteArrayInputStream(record.getBytes(StandardCharsets.UTF_8));
      try (CompoundStream stream =
          crosspeak.compounds(SourceOptions.DEFAULT, in).open(List.of("-"))) {
        Outcome outcome = crosspeak.assign(stream.next());
        if (!(outcome instanceof Report)) {
          throw new IllegalStateException("no report: " + outcome);
        }
      }
      if (i > 0) {
        seconds[i - 1] = (System.nanoTime() - start) / SECOND;
      }
    }
    Arrays.sort(seconds);
    return seconds[REPEATS / 2];
  }
}
