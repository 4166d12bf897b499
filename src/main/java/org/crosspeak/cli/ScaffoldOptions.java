// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.nio.file.Path;
import org.crosspeak.peaks.Limits;
import org.crosspeak.structure.ScaffoldFileException;
import org.crosspeak.structure.ScaffoldFolder;
import org.crosspeak.structure.StructureReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Scaffolds of a chemist's own. */
final class ScaffoldOptions {

  @Option(
      names = "--scaffold-dir",
      paramLabel = "DIR",
      description = "a folder with scaffold files of your own, see docs/scaffolds.md")
  private @Nullable Path folder;

  /**
   * The scaffolds of the folder, or null when none was named.
   *
   * @throws ParameterException in one line, with file and place, when a file is not sound
   */
  @Nullable ScaffoldFolder own(CommandLine command) {
    if (folder == null) {
      return null;
    }
    try {
      return ScaffoldFolder.load(folder);
    } catch (ScaffoldFileException e) {
      throw refused(command, e);
    }
  }

  /** A reader of drawings with these scaffolds. */
  StructureReader reader(CommandLine command) {
    ScaffoldFolder own = own(command);
    try {
      return own == null
          ? StructureReader.withDefaults()
          : StructureReader.with(own, Limits.DEFAULT);
    } catch (ScaffoldFileException e) {
      throw refused(command, e);
    }
  }

  /** The command line's fault that a scaffold file is. */
  static ParameterException refused(CommandLine command, ScaffoldFileException e) {
    return new ParameterException(command, "--scaffold-dir: " + e.getMessage(), e);
  }
}
