// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosspeak.peaks.Limit;
import org.crosspeak.peaks.Limits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What an input may cost. */
final class LimitOptions {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--limit",
      paramLabel = "NAME=VALUE",
      description =
          "raise or lower a limit on inputs, such as rows=500000; may be repeated: fileBytes, rows,"
              + " columns, cellChars, depth, zipEntries, zipRatio, atoms, rings, compoundsPerFile,"
              + " secondsPerCompound")
  private List<String> given = new ArrayList<>();

  /**
   * The limits to keep.
   *
   * @throws ParameterException that lists the names when a name or a value is none
   */
  Limits limits() {
    Map<String, String> told = new LinkedHashMap<>();
    for (String one : given) {
      int equals = one.indexOf('=');
      if (equals < 0) {
        throw wrong("\"" + one + "\" is not NAME=VALUE; the limits are " + Limits.words(), null);
      }
      told.put(one.substring(0, equals), one.substring(equals + 1));
    }
    try {
      return Limits.of(told);
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()), e);
    }
  }

  /** Puts what was told where the report names the settings. */
  void putTold(Map<String, String> settings) {
    Limits limits = limits();
    for (Limit limit : Limit.values()) {
      Long value = limits.told().get(limit);
      if (value != null) {
        settings.put("limit " + limit.word(), value.toString());
      }
    }
  }

  private ParameterException wrong(String message, @Nullable Throwable cause) {
    if (spec == null) {
      throw new IllegalStateException(message, cause);
    }
    return new ParameterException(spec.commandLine(), "--limit: " + message, cause);
  }
}
