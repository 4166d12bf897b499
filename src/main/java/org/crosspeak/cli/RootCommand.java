// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a subcommand. */
@Command(
    name = "crosspeak",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLines.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Reads exported HMBC peak lists and says which regioisomer of an N-alkylated heterocycle was"
          + " made, how sure that is, and on what evidence.",
      ""
    },
    footer = {"", "@FILE reads arguments from a file, one a line."},
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      ExitCode.ANSWERED_HELP,
      ExitCode.FAULT_HELP,
      ExitCode.USAGE_HELP,
      ExitCode.UNREADABLE_HELP,
      ExitCode.STRICT_HELP,
      ExitCode.UNWRITABLE_HELP,
      ExitCode.INTERRUPTED_HELP
    })
final class RootCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command, such as assign");
  }
}
