// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.io.IOException;
import java.nio.file.Path;

/** Tells what lies in a folder from what only seems to. */
public final class InputFolder {

  private InputFolder() {}

  /**
   * Whether a path stays in a folder, by its words and by where its symbolic links lead. Of a path
   * at which nothing can be read the words decide.
   */
  public static boolean holds(Path folder, Path path) {
    Path root = folder.toAbsolutePath().normalize();
    if (!path.toAbsolutePath().normalize().startsWith(root)) {
      return false;
    }
    try {
      return path.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      return true; // nothing is there to be read
    }
  }
}
