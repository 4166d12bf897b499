// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.crosspeak.peaks.Experiment;

/** A record whose fields come as dotted keys and text: a manifest's row, an SDF's fields. */
final class FlatFields {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

  private final RecordFields fields;
  private final Map<String, SpectrumDraft> drafts = new LinkedHashMap<>();
  private final Map<String, Integer> draftLines = new LinkedHashMap<>();

  FlatFields(RecordFields fields) {
    this.fields = fields;
  }

  /** Whether a record has a key of that name. */
  static boolean knows(String key) {
    return RecordKeys.TEXTS.contains(key)
        || RecordKeys.NUMBERS.contains(key)
        || key.startsWith("meta.") && key.length() > 5
        || key.startsWith("known.") && key.length() > 6
        || isSpectrum(key);
  }

  /** All keys, for finding the one that was meant. */
  static List<String> allKeys() {
    List<String> keys = new ArrayList<>();
    for (String key : RecordKeys.TOP) {
      switch (key) {
        case RecordKeys.META -> keys.add("meta.sample");
        case RecordKeys.KNOWN -> keys.add("known.H-alpha");
        case RecordKeys.SPECTRA -> RecordKeys.SLOTS.forEach(slot -> keys.add("spectra." + slot));
        case RecordKeys.REACTION -> RecordKeys.REACTIONS.forEach(r -> keys.add("reaction." + r));
        default -> keys.add(key);
      }
    }
    return keys;
  }

  /**
   * Takes one field.
   *
   * @param key a key that {@link #knows} says yes to
   * @param value its text; blank means not given
   */
  void put(String key, String value, int line) {
    String text = value.strip();
    if (text.isEmpty()) {
      return;
    }
    if (RecordKeys.TEXTS.contains(key)) {
      fields.text(key, text, line);
    } else if (key.startsWith("meta.")) {
      fields.builder().meta(key.substring(5), text);
    } else if (isSpectrum(key)) {
      spectrum(key.substring("spectra.".length()), text, line);
    } else if (!NUMBER.matcher(text).matches()) {
      fields.wrongValue(key, line, "\"" + text + "\"", "a number with a decimal point");
    } else if (key.startsWith("known.")) {
      fields.known(key.substring(6), Double.parseDouble(text), line);
    } else {
      fields.number(key, Double.parseDouble(text), line);
    }
  }

  /** Hands on the spectra once all fields are there. */
  void finish() {
    for (Map.Entry<String, SpectrumDraft> entry : drafts.entrySet()) {
      Experiment slot = RecordKeys.slot(entry.getKey()).orElseThrow();
      int line = draftLines.getOrDefault(entry.getKey(), 0);
      String file = entry.getValue().file();
      if (file == null) {
        fields.wrongValue("spectra." + entry.getKey(), line, "without a file", "a file");
      } else {
        fields.listFile(slot, file, line, entry.getValue().options());
      }
    }
  }

  private void spectrum(String rest, String value, int line) {
    int dot = rest.indexOf('.');
    String slot = dot < 0 ? rest : rest.substring(0, dot);
    String option = dot < 0 ? "file" : rest.substring(dot + 1);
    String key = "spectra." + slot;
    SpectrumDraft draft = drafts.computeIfAbsent(slot, s -> new SpectrumDraft(fields, key));
    draftLines.putIfAbsent(slot, line);
    if (draft.text(option, value, line)) {
      return;
    }
    if (NUMBER.matcher(value).matches()) {
      draft.number(option, Double.parseDouble(value), line);
    } else {
      fields.wrongValue(key + "." + option, line, "\"" + value + "\"", "a number");
    }
  }

  private static boolean isSpectrum(String key) {
    if (!key.startsWith("spectra.")) {
      return false;
    }
    String rest = key.substring("spectra.".length());
    int dot = rest.indexOf('.');
    String slot = dot < 0 ? rest : rest.substring(0, dot);
    String option = dot < 0 ? "file" : rest.substring(dot + 1);
    return RecordKeys.SLOTS.contains(slot)
        && RecordKeys.FILE_OPTIONS.contains(option)
        && !option.equals("f1WindowPpm");
  }
}
