// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crosspeak.BuiltIn;
import picocli.CommandLine;

/** Where the program starts. */
public final class Main {

  private static final String ASSIGN = "assign";
  private static final String COMPLETION = "generate-completion";

  /** The commands in the order in which the help lists them. */
  private static final List<String> NAMES =
      List.of(
          ASSIGN,
          "inspect",
          "advise",
          "convert",
          "compare",
          "render",
          "attach",
          "verify",
          "review",
          "scaffolds",
          "schema",
          COMPLETION);

  private Main() {}

  /** Runs a command and exits with its code. */
  public static void main(String[] args) {
    System.exit(run(Console.ofProcess(), args));
  }

  /** Runs a command and gives its exit code. */
  static int run(Console console, String... args) {
    CommandLine commands = commands(console, wanted(args), parts(args));
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
    return commands(console, NAMES, BuiltIn.atUse());
  }

  /** A command is made only when it is wanted: making all takes as long as an answer. */
  private static CommandLine commands(Console console, List<String> names, BuiltIn parts) {
    CommandLine commands = new CommandLine(new RootCommand());
    names.forEach(name -> commands.addSubcommand(command(name, console, parts)));
    return commands;
  }

  /** Reading the command line takes a while, in which the resources can be read as well. */
  private static BuiltIn parts(String... args) {
    return args.length > 1 && args[0].equals(ASSIGN) ? BuiltIn.ahead() : BuiltIn.atUse();
  }

  private static List<String> wanted(String... args) {
    boolean one = args.length > 0 && NAMES.contains(args[0]) && !args[0].equals(COMPLETION);
    return one ? List.of(args[0]) : NAMES;
  }

  private static Object command(String name, Console console, BuiltIn parts) {
    return switch (name) {
      case ASSIGN -> new AssignCommand(console, parts);
      case "inspect" -> new InspectCommand(console);
      case "advise" -> new AdviseCommand(console);
      case "convert" -> new ConvertCommand(console);
      case "compare" -> new CompareCommand(console);
      case "render" -> new RenderCommand(console);
      case "attach" -> new AttachCommand(console);
      case "verify" -> new VerifyCommand(console);
      case "review" -> new ReviewCommand(console);
      case "scaffolds" -> new ScaffoldsCommand(console);
      case "schema" -> new SchemaCommand(console);
      case COMPLETION -> new CompletionCommand(console);
      default -> throw new IllegalArgumentException("no command " + name);
    };
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
