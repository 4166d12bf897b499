// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.util.Locale;
import java.util.Optional;
import org.crosspeak.format.AxisOrder;
import org.crosspeak.peaks.Axis;
import org.crosspeak.peaks.Experiment;
import org.jspecify.annotations.Nullable;

/** A spectrum of a record while its options are still being read. */
final class SpectrumDraft {

  private final RecordFields fields;
  private final String key;
  private @Nullable String file;
  private @Nullable String list;
  private @Nullable Experiment experiment;
  private @Nullable AxisOrder axes;
  private Axis.@Nullable Window window;
  private @Nullable Double longRangeJHz;
  private @Nullable Double pickThreshold;
  private @Nullable String nitrogenReference;

  /**
   * @param fields takes what is wrong
   * @param key the spectrum's dotted key, for messages
   */
  SpectrumDraft(RecordFields fields, String key) {
    this.fields = fields;
    this.key = key;
  }

  @Nullable String file() {
    return file;
  }

  /** Takes an option that is text; false when there is no such option. */
  boolean text(String option, String value, int line) {
    switch (option) {
      case "file" -> file = value;
      case "list" -> list = value;
      case "experiment" -> experiment = experiment(value, line);
      case "axes" -> axes = axes(value, line);
      case "nitrogenReference" -> nitrogenReference = reference(value, line);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Takes an option that is a number; false when there is no such option. */
  boolean number(String option, double value, int line) {
    switch (option) {
      case "longRangeJHz" -> longRangeJHz = positive(option, value, line);
      case "pickThreshold" -> {
        if (Double.isFinite(value)) {
          pickThreshold = value;
        } else {
          fields.wrongValue(key + "." + option, line, Double.toString(value), "a finite number");
        }
      }
      case "list" -> list = String.format(Locale.ROOT, "%.0f", value);
      default -> {
        return false;
      }
    }
    return true;
  }

  void window(double low, double high, int line) {
    if (low < high && Double.isFinite(low) && Double.isFinite(high)) {
      window = new Axis.Window(low, high);
    } else {
      fields.wrongValue(
          key + ".f1WindowPpm", line, "[" + low + ", " + high + "]", "[low, high] in ppm");
    }
  }

  Axis.@Nullable Window window() {
    return window;
  }

  ListOptions options() {
    return new ListOptions(
        list, experiment, axes, window, longRangeJHz, pickThreshold, nitrogenReference);
  }

  private @Nullable Experiment experiment(String value, int line) {
    Optional<Experiment> found = Experiment.ofCode(value);
    if (found.isEmpty() || found.get() == Experiment.UNKNOWN) {
      fields.wrongValue(
          key + ".experiment", line, "\"" + value + "\"", "an experiment such as hmbc or hsqc");
      return null;
    }
    return found.get();
  }

  private @Nullable AxisOrder axes(String value, int line) {
    return switch (value) {
      case "f2f1" -> AxisOrder.F2F1;
      case "f1f2" -> AxisOrder.F1F2;
      default -> {
        fields.wrongValue(key + ".axes", line, "\"" + value + "\"", "f2f1 or f1f2");
        yield null;
      }
    };
  }

  private @Nullable String reference(String value, int line) {
    if (value.equals("CH3NO2") || value.equals("NH3")) {
      return value;
    }
    fields.wrongValue(key + ".nitrogenReference", line, "\"" + value + "\"", "CH3NO2 or NH3");
    return null;
  }

  private @Nullable Double positive(String option, double value, int line) {
    if (value > 0 && Double.isFinite(value)) {
      return value;
    }
    fields.wrongValue(key + "." + option, line, Double.toString(value), "a positive number");
    return null;
  }
}
