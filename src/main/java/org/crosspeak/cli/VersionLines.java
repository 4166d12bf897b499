// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.util.ArrayList;
import java.util.List;
import org.crosspeak.Crosspeak;
import picocli.CommandLine.IVersionProvider;

/** The version, and the rule sets that answers depend on. */
final class VersionLines implements IVersionProvider {

  @Override
  public String[] getVersion() {
    Crosspeak crosspeak = Crosspeak.withDefaults();
    List<String> lines = new ArrayList<>();
    lines.add("crosspeak " + crosspeak.version());
    crosspeak.ruleSets().forEach((name, hash) -> lines.add("  " + name + " " + hash));
    return lines.toArray(String[]::new);
  }
}
