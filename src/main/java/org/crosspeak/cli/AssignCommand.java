// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.crosspeak.BuiltIn;
import org.crosspeak.Crosspeak;
import org.crosspeak.Settings;
import org.crosspeak.batch.EarlierReports;
import org.crosspeak.batch.ReportFile;
import org.crosspeak.compound.CompoundInput;
import org.crosspeak.compound.CompoundSources;
import org.crosspeak.compound.CompoundStream;
import org.crosspeak.compound.Overrides;
import org.crosspeak.compound.SourceOptions;
import org.crosspeak.peaks.Issue;
import org.crosspeak.report.Failure;
import org.crosspeak.report.TextReportWriter;
import org.crosspeak.structure.ScaffoldFileException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The main job: from lists to verdicts. */
@Command(
    name = "assign",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Says which regioisomer was made, how sure that is, and on what evidence.",
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
final class AssignCommand implements Callable<Integer> {

  static final Set<ReportFile> USUAL_OUTPUTS = EnumSet.of(ReportFile.JSON, ReportFile.HTML);

  private final Console console;
  private final BuiltIn parts;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "a peak-list file, a compound folder, a folder of such folders, a manifest (.csv, .tsv),"
              + " an .sdf, an .ndjson, or - for NDJSON on standard input")
  private List<String> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "text|json|ndjson",
      description = "what goes to standard output (default: ${DEFAULT-VALUE})")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = "-o",
      paramLabel = "DIR",
      description = "write the outputs to DIR/<name>/, with DIR/summary.csv and DIR/index.html")
  private @Nullable Path folder;

  @Option(
      names = "--outputs",
      split = ",",
      paramLabel = "json|html|sdf|csv",
      description =
          "what -o writes of each compound, with commas between (default: json,html); sdf has"
              + " NMReDATA tags, csv is one sheet for lab systems, DIR/upload.csv")
  private @Nullable Set<ReportFile> outputs;

  @Option(
      names = "--resume",
      description =
          "keep the reports in -o DIR that were made from the same inputs with the same settings,"
              + " version and rule sets, and judge the other compounds")
  private boolean resume;

  @Mixin private OneCompoundOptions one = new OneCompoundOptions();

  @Mixin private ScaffoldOptions scaffolds = new ScaffoldOptions();

  @Mixin private LimitOptions limits = new LimitOptions();

  @Option(
      names = "--field",
      paramLabel = "KEY=FIELD",
      description = "the SDF field that holds a key of the record, such as hmbc=HMBC_FILE")
  private Map<String, String> fields = Map.of();

  @Option(
      names = "-j",
      paramLabel = "N",
      description = "compounds worked on at a time (default: one a core)")
  private @Nullable Integer workers;

  @Option(names = "--fail-fast", description = "stop at the first input that cannot be read")
  private boolean failFast;

  @Option(
      names = "--time-limit",
      paramLabel = "TIME",
      converter = TimeLimit.class,
      description = "for one compound, such as 30s")
  private @Nullable Duration timeLimit;

  @Option(names = "--quiet", description = "only problems on standard error")
  private boolean quiet;

  @Option(
      names = "--strict",
      description = "exit 4 when a claim is contradicted or a verdict inconclusive")
  private boolean strict;

  @Option(names = "--debug", description = "show where a fault of the program happened")
  private boolean debug;

  @Option(
      names = "--allow-outside",
      description = "let paths in records lead out of the input folder")
  private boolean allowOutside;

  /**
   * @param parts the built-in resources, perhaps being read already
   */
  AssignCommand(Console console, BuiltIn parts) {
    this.console = console;
    this.parts = parts;
  }

  @Override
  public Integer call() throws IOException {
    refuseWhatCannotBe();
    SourceOptions options = sourceOptions();
    Crosspeak crosspeak = crosspeak();
    try (CompoundStream stream = crosspeak.compounds(options, console.in()).open(paths)) {
      Peeked<CompoundInput> inputs = new Peeked<>(stream);
      boolean several = several(inputs, options.overrides());
      refuseWithSeveral(several, options.overrides());
      boolean tells = several && !quiet;
      int code;
      AssignRun run;
      try (ProgressLine progress = progress(tells, crosspeak, options);
          Output output = output(several)) {
        run = run(crosspeak, several, progress);
        code = run.through(inputs, output);
        if (tells) {
          finish(run, progress);
        }
      }
      if (!quiet) {
        loose(stream.looseFiles());
      }
      return code == ExitCode.ANSWERED && strict && run.tally().needsALook()
          ? ExitCode.STRICT
          : code;
    }
  }

  private ProgressLine progress(boolean tells, Crosspeak crosspeak, SourceOptions options) {
    return tells
        ? ProgressLine.on(console, () -> crosspeak.compounds(options, console.in()).count(paths))
        : ProgressLine.none();
  }

  private AssignRun run(Crosspeak crosspeak, boolean several, ProgressLine progress) {
    EarlierReports earlier =
        folder != null && resume ? new EarlierReports(folder, crosspeak) : null;
    return new AssignRun(
        crosspeak::assign, console, failFast, debug, workers(several), earlier, progress);
  }

  private void refuseWhatCannotBe() {
    if (workers != null && workers < 1) {
      throw new ParameterException(spec.commandLine(), "-j must be at least 1: " + workers);
    }
    if (outputs != null && folder == null) {
      throw new ParameterException(
          spec.commandLine(), "--outputs says what -o DIR writes, and there is no -o DIR");
    }
    if (resume && folder == null) {
      throw new ParameterException(
          spec.commandLine(), "--resume goes on in the folder of -o DIR, and there is no -o DIR");
    }
  }

  private Crosspeak crosspeak() {
    try {
      return Crosspeak.with(
          new Settings(limits.limits(), timeLimit, told()),
          scaffolds.own(spec.commandLine()),
          parts);
    } catch (ScaffoldFileException e) {
      throw ScaffoldOptions.refused(spec.commandLine(), e);
    }
  }

  /**
   * Whether there is more than one compound. Of a filter nothing is asked ahead, unless what was
   * said is good for one compound only: whoever feeds it may wait for each answer.
   */
  private boolean several(Peeked<CompoundInput> inputs, Overrides overrides) {
    boolean filter =
        paths.equals(List.of(CompoundSources.STANDARD_INPUT))
            && format == OutputFormat.NDJSON
            && overrides.isEmpty();
    return filter || inputs.hasSeveral();
  }

  private void finish(AssignRun run, ProgressLine progress) {
    run.tally().lines().forEach(console::tell);
    int kept = run.kept();
    if (kept > 0) {
      console.tell("kept from an earlier run: " + kept + (kept == 1 ? " report" : " reports"));
    }
    console.tell(progress.end());
  }

  private void loose(long files) {
    if (files > 0) {
      console.tell(
          files + (files == 1 ? " file" : " files") + " beside the compound folders left alone");
    }
  }

  private int workers(boolean several) {
    if (!several) {
      return 1;
    }
    return workers == null ? Runtime.getRuntime().availableProcessors() : workers;
  }

  private Output output(boolean several) throws IOException {
    Output printed =
        switch (format) {
          case TEXT -> new TextOutput(console, several);
          case JSON -> new JsonOutput(console, true);
          case NDJSON -> new JsonOutput(console, false);
        };
    return folder == null
        ? printed
        : new FolderOutput(folder, outputs == null ? USUAL_OUTPUTS : outputs, printed);
  }

  private SourceOptions sourceOptions() {
    List<Issue> issues = new ArrayList<>();
    Overrides overrides = one.overrides(issues);
    if (!issues.isEmpty()) {
      String lines = String.join("; ", TextReportWriter.messages(Failure.of("", issues)));
      throw new ParameterException(spec.commandLine(), lines);
    }
    return new SourceOptions(limits.limits(), allowOutside, fields, overrides);
  }

  private Map<String, String> told() {
    Map<String, String> told = new LinkedHashMap<>(one.told());
    fields.forEach((key, field) -> told.put("field " + key, field));
    limits.putTold(told);
    return told;
  }

  private void refuseWithSeveral(boolean several, Overrides overrides) {
    if (several && !overrides.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          String.join(", ", one.told().keySet())
              + ": such options describe one compound, and there are several; put them into the"
              + " records");
    }
    if (several && format == OutputFormat.JSON) {
      throw new ParameterException(
          spec.commandLine(),
          "--format json is for one compound, and there are several: use ndjson");
    }
  }
}
