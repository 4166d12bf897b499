// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.crosspeak.Comparison;
import org.crosspeak.Crosspeak;
import org.crosspeak.Settings;
import org.crosspeak.compound.CompoundInput;
import org.crosspeak.compound.CompoundStream;
import org.crosspeak.compound.Overrides;
import org.crosspeak.compound.SourceOptions;
import org.crosspeak.peaks.Issue;
import org.crosspeak.report.Failure;
import org.crosspeak.report.TextReportWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which of any isomers the lists are of. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Says which of several isomers the lists are of, where no scaffold covers them: by coupling"
          + " paths and general shift estimates, weaker than on a scaffold and at most moderate.",
      ""
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      ExitCode.ANSWERED_HELP,
      ExitCode.FAULT_HELP,
      ExitCode.USAGE_HELP,
      ExitCode.UNREADABLE_HELP,
      ExitCode.UNWRITABLE_HELP,
      ExitCode.INTERRUPTED_HELP
    })
final class CompareCommand implements Callable<Integer> {

  private static final int FEWEST = 2;
  private static final int MOST = 26;

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "LIST",
      description =
          "peak-list files of one compound, recognised by content, or its folder; an HMBC is needed")
  private List<String> paths = List.of();

  @Option(
      names = "--candidate",
      required = true,
      paramLabel = "[NAME=]SMILES",
      description =
          "an isomer; repeat for each of 2 to 26. Without a NAME they are called A, B, ... in order;"
              + " a NAME is no atom symbol")
  private List<String> candidates = List.of();

  @Option(
      names = "--format",
      paramLabel = "text|json|ndjson",
      description = "what goes to standard output (default: ${DEFAULT-VALUE})")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = "-o",
      paramLabel = "DIR",
      description =
          "write DIR/<name>/report.json and report.html, DIR/summary.csv and DIR/index.html")
  private @Nullable Path folder;

  @Mixin private ListOptions one = new ListOptions();

  @Mixin private LimitOptions limits = new LimitOptions();

  @Option(
      names = "--time-limit",
      paramLabel = "TIME",
      converter = TimeLimit.class,
      description = "such as 30s")
  private @Nullable Duration timeLimit;

  @Option(names = "--debug", description = "show where a fault of the program happened")
  private boolean debug;

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (candidates.size() < FEWEST || candidates.size() > MOST) {
      throw wrong("give --candidate from 2 to 26 times; it was given " + candidates.size());
    }
    Map<String, String> fields = new LinkedHashMap<>();
    one.putId(fields);
    one.putLists(fields);
    if (paths.isEmpty() && fields.keySet().stream().noneMatch(key -> key.startsWith("spectra."))) {
      throw wrong("name the peak lists, or give --hmbc FILE");
    }
    SourceOptions options = new SourceOptions(limits.limits(), false, Map.of(), overrides(fields));
    Crosspeak crosspeak = Crosspeak.with(new Settings(limits.limits(), timeLimit, told(fields)));
    Comparison comparison = crosspeak.comparison(candidates);
    Issue problem = comparison.problem();
    if (problem != null) {
      throw wrong(String.join("; ", TextReportWriter.messages(Failure.of("", problem))));
    }
    try (CompoundStream stream = crosspeak.compounds(options, console.in()).together(paths)) {
      Peeked<CompoundInput> inputs = new Peeked<>(stream);
      if (inputs.hasSeveral()) {
        throw wrong("compare takes the lists of one compound, and there are several compounds");
      }
      try (Output output = output()) {
        return new AssignRun(comparison::judge, console, false, debug, 1).through(inputs, output);
      }
    }
  }

  private Overrides overrides(Map<String, String> fields) {
    List<Issue> issues = new ArrayList<>();
    Overrides overrides = ListOptions.overrides(fields, one.reading(), issues);
    if (!issues.isEmpty()) {
      throw wrong(String.join("; ", TextReportWriter.messages(Failure.of("", issues))));
    }
    return overrides;
  }

  /** What changes the answer and stands in no input. */
  private Map<String, String> told(Map<String, String> fields) {
    Map<String, String> told = new LinkedHashMap<>(fields);
    told.putAll(one.reading());
    for (int i = 0; i < candidates.size(); i++) {
      told.put("candidate " + (i + 1), candidates.get(i));
    }
    limits.putTold(told);
    return told;
  }

  private Output output() throws IOException {
    Output printed =
        switch (format) {
          case TEXT -> new TextOutput(console, false);
          case JSON -> new JsonOutput(console, true);
          case NDJSON -> new JsonOutput(console, false);
        };
    return folder == null
        ? printed
        : new FolderOutput(folder, AssignCommand.USUAL_OUTPUTS, printed);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
