// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.examples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.crosspeak.Crosspeak;
import org.crosspeak.compound.CompoundSources;
import org.crosspeak.compound.CompoundStream;
import org.crosspeak.compound.SourceOptions;
import org.crosspeak.report.JsonReportWriter;

/**
 * Assigns the compound folders of a container on Spark and writes the lines that {@code crosspeak
 * assign CONTAINER --format ndjson} prints.
 *
 * <p>Every worker must see the container at the same path. Partners of a pair are looked for in the
 * folder at hand alone, so a container with pairs belongs to the command.
 */
public final class AssignOnSpark {

  private static final int FOLDERS_A_SLICE = 8;

  private AssignOnSpark() {}

  /** Takes the master, the container, and the file to write. */
  public static void main(String[] arguments) throws IOException {
    Path container = Path.of(arguments[1]).toAbsolutePath();
    try (SparkSession spark =
            SparkSession.builder()
                .master(arguments[0])
                .appName("crosspeak")
                .config("spark.ui.enabled", "false")
                .getOrCreate();
        OutputStream out = Files.newOutputStream(Path.of(arguments[2]))) {
      spark.sparkContext().setLogLevel("WARN");
      List<String> folders = folders(container);
      JavaRDD<String> lines =
          new JavaSparkContext(spark.sparkContext())
              .parallelize(folders, Math.max(1, folders.size() / FOLDERS_A_SLICE))
              .mapPartitions(AssignOnSpark::assign)
              .persist(StorageLevel.DISK_ONLY());
      long answers = lines.count(); // all slices at once; they are then fetched one by one, in order
      for (Iterator<String> line = lines.toLocalIterator(); line.hasNext(); ) {
        out.write(line.next().getBytes(StandardCharsets.UTF_8));
      }
      System.out.println(answers + " compounds on " + arguments[0] + " to " + arguments[2]);
    }
  }

  /** One door a partition: its tables are read when they are first needed. */
  private static Iterator<String> assign(Iterator<String> folders) {
    Crosspeak crosspeak = Crosspeak.withDefaults();
    CompoundSources sources =
        crosspeak.compounds(SourceOptions.DEFAULT, new ByteArrayInputStream(new byte[0]));
    JsonReportWriter writer = JsonReportWriter.compact();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return folders.hasNext();
      }

      @Override
      public String next() {
        try (CompoundStream stream = sources.open(List.of(folders.next()))) {
          byte[] line = writer.toBytes(crosspeak.assign(stream.next()));
          return new String(line, StandardCharsets.UTF_8);
        }
      }
    };
  }

  private static List<String> folders(Path container) throws IOException {
    try (Stream<Path> children = Files.list(container)) {
      return children
          .filter(Files::isDirectory)
          .map(Path::toString)
          .filter(path -> !path.substring(path.lastIndexOf('/') + 1).startsWith("."))
          .sorted()
          .toList();
    }
  }
}
