// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/** A drawing as a record gives it. */
public sealed interface StructureRef {

  /** Whether a record's word names a file: exactly when it ends in .mol, .sdf or .smi. */
  static boolean namesFile(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.endsWith(".mol") || lower.endsWith(".sdf") || lower.endsWith(".smi");
  }

  /**
   * A SMILES.
   *
   * @param smiles as written
   * @param line line of the record that gives it, or 0
   */
  record Smiles(String smiles, int line) implements StructureRef {

    public Smiles {
      Objects.requireNonNull(smiles, "smiles must not be null");
    }
  }

  /**
   * A file that is read when its turn comes.
   *
   * @param path as the record names it, with {@code /}
   * @param location where it lies
   * @param line line of the record that names it, or 0
   */
  record StructureFile(String path, Path location, int line) implements StructureRef {

    public StructureFile {
      Objects.requireNonNull(path, "path must not be null");
      Objects.requireNonNull(location, "location must not be null");
    }
  }

  /**
   * A molfile at hand, as in an SDF record.
   *
   * @param text the mol block
   * @param name what messages call it
   */
  record Molblock(String text, String name) implements StructureRef {

    public Molblock {
      Objects.requireNonNull(text, "text must not be null");
      Objects.requireNonNull(name, "name must not be null");
    }
  }
}
