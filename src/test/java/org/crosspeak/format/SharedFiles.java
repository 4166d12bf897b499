// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files beside the project that are not part of it; tests of them skip where they are absent. */
final class SharedFiles {

  private SharedFiles() {}

  static Path folder(String name) {
    Path folder = Path.of(System.getProperty("crosspeak.shared", "../shared")).resolve(name);
    assumeTrue(Files.isDirectory(folder), () -> "no folder " + folder + ": test skipped");
    return folder;
  }
}
