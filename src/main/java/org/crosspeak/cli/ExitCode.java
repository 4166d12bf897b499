// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

/** The exit codes of all commands, and what {@code --help} says of them. */
final class ExitCode {

  static final int ANSWERED = 0;
  static final int FAULT = 1;
  static final int USAGE = 2;
  static final int UNREADABLE = 3;
  static final int STRICT = 4;
  static final int UNWRITABLE = 5;

  static final String HEADING = "%nExit codes:%n";
  static final String ANSWERED_HELP =
      "0:every input was read and answered; inconclusive and unsupported are answers";
  static final String FAULT_HELP = "1:a fault of the program";
  static final String USAGE_HELP = "2:the command line is wrong";
  static final String UNREADABLE_HELP = "3:some inputs could not be read; the others were answered";
  static final String STRICT_HELP =
      "4:with --strict: a claim is contradicted, or a verdict inconclusive";
  static final String UNWRITABLE_HELP = "5:output could not be written";
  static final String INTERRUPTED_HELP = "130:interrupted";

  private ExitCode() {}
}
