// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.crosspeak.Crosspeak;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON Schemas of what the program reads and writes. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = "Prints a JSON Schema (draft 2020-12), or the names of all.")
final class SchemaCommand implements Callable<Integer> {

  /** The schemas in the jar. */
  static final List<String> NAMES =
      List.of("compound", "report", "failure", "inspect", "lists", "advice", "result", "summary");

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "compound, report, failure, inspect, lists, advice, result, summary")
  private @Nullable String name;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (name == null) {
      console.print(String.join("\n", NAMES) + "\n");
      return ExitCode.ANSWERED;
    }
    if (!NAMES.contains(name)) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no schema \"" + name + "\"; there are " + String.join(", ", NAMES));
    }
    String resource = "schema/" + name + "-1.schema.json";
    try (InputStream in = Crosspeak.class.getResourceAsStream(resource)) {
      Objects.requireNonNull(in, "the schema is part of the jar").transferTo(console.out());
    }
    return ExitCode.ANSWERED;
  }
}
