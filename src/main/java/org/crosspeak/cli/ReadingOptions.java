// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.crosspeak.format.AxisOrder;
import org.crosspeak.format.ReadOptions;
import org.crosspeak.peaks.Experiment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What is said of how a list is read. */
final class ReadingOptions {

  @Option(
      names = "--experiment",
      paramLabel = "NAME",
      description = "what the list is, over what its content says")
  private @Nullable String experiment;

  @Option(
      names = "--axes",
      paramLabel = "f2f1|f1f2",
      description = "the order of its shift columns")
  private @Nullable String axes;

  @Option(
      names = "--list",
      paramLabel = "N|NAME",
      description = "which list of a file that holds several")
  private @Nullable String list;

  /** What was said, by option name. */
  Map<String, String> told() {
    Map<String, String> told = new LinkedHashMap<>();
    put(told, "experiment", experiment);
    put(told, "axes", axes);
    put(told, "list", list);
    return told;
  }

  /**
   * What was said, for a reader.
   *
   * @throws ParameterException when a word is none that is known
   */
  ReadOptions options(CommandLine command) {
    return new ReadOptions(
        experiment == null
            ? null
            : meant(command, "experiment", experiment, ReadingOptions::experiment),
        axes == null ? null : meant(command, "order of axes", axes, AxisOrder::ofCode),
        list);
  }

  /**
   * What a word means.
   *
   * @throws ParameterException when it means nothing
   */
  static <T> T meant(
      CommandLine command, String what, String word, Function<String, Optional<T>> ofCode) {
    return ofCode
        .apply(word)
        .orElseThrow(
            () ->
                new ParameterException(
                    command, "there is no " + what + " \"" + word + "\", see --help"));
  }

  private static Optional<Experiment> experiment(String word) {
    return Experiment.ofCode(word).filter(found -> found != Experiment.UNKNOWN);
  }

  private static void put(Map<String, String> values, String key, @Nullable String value) {
    if (value != null) {
      values.put(key, value);
    }
  }
}
