// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Limits;
import org.crosspeak.structure.Candidate;
import org.crosspeak.structure.StructureInput;
import org.crosspeak.structure.StructureReader;
import org.crosspeak.structure.StructureReading;
import org.jspecify.annotations.Nullable;

/** Reads a drawing that is given without a record: a SMILES, or a file that holds one. */
public final class DrawingLoader {

  private final StructureReader reader;
  private final InputBytes bytes;

  /** A loader that reads within these limits. */
  public DrawingLoader(StructureReader reader, Limits limits) {
    this.reader = reader;
    this.bytes = new InputBytes(limits);
  }

  /**
   * Reads a drawing.
   *
   * @param text SMILES, or a path exactly when it ends in .mol, .sdf or .smi
   * @param issues takes what is wrong
   * @return the drawing, or null with an issue
   */
  public @Nullable LoadedDrawing load(String text, List<Issue> issues) {
    if (!StructureRef.namesFile(text)) {
      return read(StructureInput.ofSmiles(text), text, null, issues);
    }
    @Nullable String content = content(text, issues);
    if (content == null) {
      return null;
    }
    if (text.toLowerCase(Locale.ROOT).endsWith(".smi") && !content.isBlank()) {
      String smiles = content.strip().split("\\s", 2)[0];
      return read(StructureInput.ofSmiles(smiles), smiles, text, issues);
    }
    return read(StructureInput.ofFile(content, text), null, text, issues);
  }

  private @Nullable String content(String file, List<Issue> issues) {
    try {
      byte[] content = bytes.read(Path.of(file), file, null, issues);
      return content == null ? null : new String(content, StandardCharsets.UTF_8);
    } catch (InvalidPathException e) {
      issues.add(
          InputCode.WRONG_VALUE.at(
              null, 0, "this is no path", file, "a path to a file", "mend the path"));
      return null;
    }
  }

  private @Nullable LoadedDrawing read(
      StructureInput input, @Nullable String smiles, @Nullable String file, List<Issue> issues) {
    StructureReading reading = reader.read(input);
    if (reading instanceof StructureReading.Unreadable unreadable) {
      issues.add(unreadable.issue());
      return null;
    }
    if (smiles != null) {
      return new LoadedDrawing(smiles, reading);
    }
    if (reading instanceof StructureReading.Supported supported) {
      return new LoadedDrawing(drawn(supported), reading);
    }
    issues.add(
        InputCode.WRONG_VALUE.at(
            file,
            0,
            "the drawing is not one isomer of a known scaffold: "
                + ((StructureReading.Unsupported) reading).text(),
            null,
            "an isomer, or a SMILES",
            "draw an isomer, or give the drawing as SMILES"));
    return null;
  }

  private static String drawn(StructureReading.Supported supported) {
    return supported.candidates().stream()
        .filter(candidate -> candidate.label().equals(supported.drawn()))
        .findFirst()
        .map(Candidate::smiles)
        .orElseGet(() -> supported.candidates().get(0).smiles());
  }
}
