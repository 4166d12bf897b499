// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Where the program starts. */
public final class Main {

  private Main() {}

  /** Runs a command and exits with its code. */
  public static void main(String[] args) {
    System.exit(run(Console.ofProcess(), args));
  }

  /** Runs a command and gives its exit code. */
  static int run(Console console, String... args) {
    CommandLine commands = commands(console);
    CommandFaults faults = new CommandFaults(console);
    commands.setOut(new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8)));
    commands.setErr(new PrintWriter(console.err(), true));
    commands.setExecutionExceptionHandler(faults);
    commands.setParameterExceptionHandler(faults);
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    int code = executed(commands, console, args);
    commands.getOut().flush();
    return flushed(console, code);
  }

  /** All commands. */
  static CommandLine commands(Console console) {
    CommandLine commands = new CommandLine(new RootCommand());
    commands.addSubcommand(new AssignCommand(console));
    commands.addSubcommand(new InspectCommand(console));
    commands.addSubcommand(new AdviseCommand(console));
    commands.addSubcommand(new ConvertCommand(console));
    commands.addSubcommand(new RenderCommand(console));
    commands.addSubcommand(new AttachCommand(console));
    commands.addSubcommand(new VerifyCommand(console));
    commands.addSubcommand(new ReviewCommand(console));
    commands.addSubcommand(new SchemaCommand(console));
    commands.addSubcommand(new CompletionCommand(console));
    return commands;
  }

  /** A command may run out of memory; files that it had written are whole all the same. */
  private static int executed(CommandLine commands, Console console, String... args) {
    try {
      return commands.execute(args);
    } catch (OutOfMemoryError e) {
      console.tell(CommandFaults.OUT_OF_MEMORY);
    } catch (StackOverflowError | LinkageError e) {
      console.tell(CommandFaults.fault(e));
    }
    return ExitCode.FAULT;
  }

  private static int flushed(Console console, int code) {
    try {
      console.flush();
      return code;
    } catch (IOException e) {
      if (code != ExitCode.UNWRITABLE) {
        console.tell(CommandFaults.unwritable(e));
      }
      return code == ExitCode.FAULT ? code : ExitCode.UNWRITABLE;
    }
  }
}
