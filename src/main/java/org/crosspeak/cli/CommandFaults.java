// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says in one line what went wrong; a stack trace only with {@code --debug}. */
final class CommandFaults implements IExecutionExceptionHandler, IParameterExceptionHandler {

  /** The line for a run that needs more memory than it has. */
  static final String OUT_OF_MEMORY =
      "crosspeak: out of memory; every file written so far is whole. Give it more, such as"
          + " CROSSPEAK_JAVA_OPTS=-Xmx2g or java -Xmx2g -jar crosspeak.jar, or a smaller -j; with"
          + " -o DIR, --resume goes on where it stopped";

  private final Console console;

  CommandFaults(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    console.tell("crosspeak: " + oneLine(e.getMessage()));
    console.tell(
        "Try '"
            + e.getCommandLine().getCommandSpec().qualifiedName()
            + " --help' for the options.");
    return ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(
      Exception e, CommandLine commandLine, ParseResult parseResult) {
    if (e instanceof IOException || e instanceof UncheckedIOException) {
      console.tell(unwritable(e));
      debug(e, parseResult);
      return ExitCode.UNWRITABLE;
    }
    if (e instanceof InvalidPathException path) {
      console.tell(unnameable(path));
      debug(e, parseResult);
      return ExitCode.UNREADABLE;
    }
    console.tell(fault(e));
    debug(e, parseResult);
    return ExitCode.FAULT;
  }

  /** The line for output that could not be written. */
  static String unwritable(Exception e) {
    return "crosspeak: the output could not be written: " + oneLine(e.getMessage());
  }

  /** The line for a path that this system, or its locale, cannot name. */
  private static String unnameable(InvalidPathException e) {
    return "crosspeak: "
        + oneLine(e.getInput())
        + ": a file cannot have this name here ("
        + e.getReason()
        + "); under LC_ALL=C set a UTF-8 locale such as LC_ALL=C.UTF-8, or name its folder instead";
  }

  /** The line for a fault of the program. */
  static String fault(Throwable e) {
    return "crosspeak: a fault of the program, please report it: "
        + e.getClass().getSimpleName()
        + ": "
        + oneLine(e.getMessage())
        + " (--debug shows where)";
  }

  private void debug(Exception e, ParseResult parseResult) {
    if (parseResult.hasSubcommand() && parseResult.subcommand().hasMatchedOption("--debug")) {
      e.printStackTrace(console.err());
    }
  }

  private static String oneLine(String text) {
    return text == null ? "no message" : text.lines().findFirst().orElse("no message");
  }
}
