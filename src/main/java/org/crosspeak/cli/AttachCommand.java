// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.crosspeak.attach.AttachException;
import org.crosspeak.attach.Attachment;
import org.crosspeak.attach.DatabaseAttacher;
import org.crosspeak.attach.DatabasePlace;
import org.crosspeak.attach.Decision;
import org.crosspeak.attach.RecordAttacher;
import org.crosspeak.attach.RecordPlan;
import org.crosspeak.batch.SafeFile;
import org.crosspeak.report.Report;
import org.crosspeak.report.ReportResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts reports beside the records of other systems. */
@Command(
    name = "attach",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Puts the answer of each report, and where the report stands, into the compound's record.",
      "A record is found by its id, or else by its structure, whichever isomer it claims."
          + " Everything else in the file stays as it is, byte by byte."
    },
    synopsisHeading = "Usage: ",
    customSynopsis = {
      "crosspeak attach RECORDS REPORTS|DIR... -o OUT|--in-place [--key FIELD] [--dry-run]",
      "       crosspeak attach REPORTS|DIR... --jdbc URL --driver JAR --table NAME --key COLUMN",
      "                        --column COLUMN [--dry-run]"
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      "0:every report has its record",
      ExitCode.FAULT_HELP,
      "2:the command line is wrong, or names a table or column that is not there",
      "3:a report was refused or could not be read, or the records could not; what could be"
          + " attached was",
      "5:the records could not be written; nothing was changed"
    })
final class AttachCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "RECORDS, an .sdf, .json or .ndjson, unless --jdbc is given; then reports: files, NDJSON,"
              + " or folders that hold report.json at any depth")
  private List<String> paths = List.of();

  @Option(names = "-o", paramLabel = "OUT", description = "write the records with results there")
  private @Nullable Path out;

  @Option(names = "--in-place", description = "change RECORDS itself")
  private boolean inPlace;

  @Option(
      names = "--key",
      paramLabel = "FIELD",
      description =
          "the field, member or column that holds the id or a SMILES (default in a file:"
              + " CROSSPEAK_ID, the title line, or id; then the drawing)")
  private @Nullable String key;

  @Option(names = "--jdbc", paramLabel = "URL", description = "attach to a table of this database")
  private @Nullable String jdbc;

  @Option(names = "--driver", paramLabel = "JAR", description = "its JDBC driver; none is bundled")
  private @Nullable Path driver;

  @Option(names = "--table", paramLabel = "NAME", description = "the table, or schema.table")
  private @Nullable String table;

  @Option(
      names = "--column",
      paramLabel = "COLUMN",
      description = "the column for the result: json, jsonb or text")
  private @Nullable String column;

  @Option(names = "--dry-run", description = "say what would be done and change nothing")
  private boolean dryRun;

  @Option(names = "--debug", description = "show where a fault of the program happened")
  private boolean debug;

  AttachCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try {
      return jdbc == null ? toFile() : toDatabase(jdbc);
    } catch (AttachException e) {
      if (e.isCommandLine()) {
        throw new ParameterException(spec.commandLine(), e.getMessage(), e);
      }
      console.tell("crosspeak: " + e.getMessage());
      return ExitCode.UNREADABLE;
    }
  }

  private int toFile() throws IOException {
    refuse(
        driver != null || table != null || column != null,
        "--driver, --table and --column go with --jdbc");
    refuse(paths.size() < 2, "give RECORDS and at least one report");
    refuse(inPlace == (out != null), "give either -o OUT or --in-place");
    Path records = Path.of(paths.get(0));
    Path target = out == null ? records : out;
    RecordAttacher attacher = RecordAttacher.of(records, key);
    Path folder = target.toAbsolutePath().getParent();
    List<Attachment> attachments = new ArrayList<>();
    int problems = read(paths.subList(1, paths.size()), folder, attachments);
    RecordPlan plan = attacher.plan(attachments);
    if (!dryRun && (plan.changes() || out != null)) {
      try (SafeFile file = new SafeFile(target)) {
        attacher.write(plan, file.stream());
        file.commit();
      }
    }
    return told(plan.decisions(), problems);
  }

  private int toDatabase(String url) throws IOException {
    refuse(out != null || inPlace, "-o and --in-place are for files, not for --jdbc");
    if (driver == null || table == null || key == null || column == null) {
      throw new ParameterException(
          spec.commandLine(), "--jdbc needs --driver, --table, --key and --column");
    }
    List<Attachment> attachments = new ArrayList<>();
    int problems = read(paths, null, attachments);
    DatabasePlace place = new DatabasePlace(url, driver, table, key, column);
    return told(new DatabaseAttacher(place).attach(attachments, dryRun), problems);
  }

  /** Keeps of each report what goes to a record; paths to it start from the folder. */
  private int read(List<String> reports, @Nullable Path folder, List<Attachment> attachments)
      throws IOException {
    Path from = folder == null ? Path.of("") : folder;
    return ReportsGiven.read(
        reports,
        console,
        stored -> {
          Report report = (Report) stored.outcome();
          ReportResult result = ReportResult.of(report, stored.relativeTo(from));
          attachments.add(new Attachment(report.id(), stored.place(), result));
        });
  }

  private int told(List<Decision> decisions, int problems) throws IOException {
    List<Integer> counts = new ArrayList<>();
    for (Decision.Done done : Decision.Done.values()) {
      counts.add((int) decisions.stream().filter(one -> one.done() == done).count());
    }
    for (Decision decision : decisions) {
      console.print(
          ReportsGiven.line(
              decision.id(), decision.done().word(), decision.text(), decision.place()));
    }
    console.flush();
    StringBuilder tally = new StringBuilder(dryRun ? "dry run, nothing changed: " : "");
    for (Decision.Done done : Decision.Done.values()) {
      tally.append(counts.get(done.ordinal())).append(' ').append(done.word()).append(", ");
    }
    console.tell(tally.append(problems).append(" not read").toString());
    boolean refused = counts.get(Decision.Done.REFUSED.ordinal()) > 0;
    return refused || problems > 0 ? ExitCode.UNREADABLE : ExitCode.ANSWERED;
  }

  private void refuse(boolean wrong, String why) {
    if (wrong) {
      throw new ParameterException(spec.commandLine(), why);
    }
  }
}
