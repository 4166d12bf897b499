// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.crosspeak.peaks.Issue;
import org.crosspeak.structure.StructureInput;
import org.crosspeak.structure.StructureReader;
import org.crosspeak.structure.StructureReading;
import org.jspecify.annotations.Nullable;

/** Reads the drawing that a record gives. */
final class StructureLoader {

  private final StructureReader reader;
  private final InputBytes bytes;

  StructureLoader(StructureReader reader, InputBytes bytes) {
    this.reader = reader;
    this.bytes = bytes;
  }

  /** What the drawing came to, or null with an error. */
  @Nullable StructureReading load(
      CompoundRecord record, List<InputFile> inputs, List<Issue> errors) {
    @Nullable StructureRef ref = record.structure();
    StructureInput input;
    if (ref == null) {
      input = input(record, null, null, null);
    } else if (ref instanceof StructureRef.Smiles smiles) {
      input = input(record, smiles.smiles(), null, null);
    } else if (ref instanceof StructureRef.Molblock block) {
      input = input(record, null, block.text(), block.name());
    } else {
      input = fromFile((StructureRef.StructureFile) ref, record, inputs, errors);
    }
    if (input == null) {
      return null;
    }
    StructureReading reading = reader.read(input);
    if (reading instanceof StructureReading.Unreadable unreadable) {
      errors.add(placed(unreadable.issue(), record));
      return null;
    }
    return reading;
  }

  /** A SMILES stands in the record itself, which its reader doesn't know. */
  private static Issue placed(Issue issue, CompoundRecord record) {
    if (issue.file() != null || record.inputs().isEmpty()) {
      return issue;
    }
    int line = record.structure() instanceof StructureRef.Smiles smiles ? smiles.line() : 0;
    return new Issue(
        issue.severity(),
        issue.code(),
        record.inputs().get(0).file(),
        line,
        issue.message(),
        issue.read(),
        issue.expected(),
        issue.remedy());
  }

  private @Nullable StructureInput fromFile(
      StructureRef.StructureFile ref,
      CompoundRecord record,
      List<InputFile> inputs,
      List<Issue> errors) {
    String namedBy =
        ref.line() == 0 || record.inputs().isEmpty()
            ? null
            : record.inputs().get(0).file() + " line " + ref.line();
    byte[] content = bytes.read(ref.location(), ref.path(), namedBy, errors);
    if (content == null) {
      return null;
    }
    inputs.add(InputFile.of(ref.path(), content));
    String text = new String(content, StandardCharsets.UTF_8);
    if (!ref.path().toLowerCase(Locale.ROOT).endsWith(".smi")) {
      return input(record, null, text, ref.path());
    }
    String smiles = text.strip().split("\\s", 2)[0];
    if (smiles.isEmpty()) {
      errors.add(
          InputCode.EMPTY_FILE.at(
              ref.path(), 1, "the file is empty", "nothing", "a SMILES", "write the SMILES"));
      return null;
    }
    return input(record, smiles, null, ref.path());
  }

  private static StructureInput input(
      CompoundRecord record,
      @Nullable String smiles,
      @Nullable String molfile,
      @Nullable String fileName) {
    return new StructureInput(
        smiles, molfile, fileName, record.substituent(), record.scaffold(), record.solvent());
  }
}
