// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/**
 * The man pages in {@code docs/man} are those of the commands; {@code -Dupdate.golden=true} writes
 * them anew.
 */
class ManPagesTest {

  private static final Path FOLDER = Path.of("docs/man");

  private static Map<String, String> pages() {
    Console console =
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream());
    CommandLine root = Main.commands(console);
    Map<String, String> pages = new TreeMap<>();
    pages.put("crosspeak.1.adoc", page(root));
    root.getSubcommands()
        .forEach((name, command) -> pages.put("crosspeak-" + name + ".1.adoc", page(command)));
    return pages;
  }

  private static String page(CommandLine command) {
    StringWriter text = new StringWriter();
    PrintWriter writer = new PrintWriter(text);
    ManPageGenerator.writeSingleManPage(writer, command.getCommandSpec());
    writer.flush();
    return text.toString().replace("\r\n", "\n");
  }

  @Test
  void the_man_pages_are_those_of_the_commands() throws IOException {
    Map<String, String> pages = pages();
    if (Boolean.getBoolean("update.golden")) {
      Files.createDirectories(FOLDER);
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
      }
    }
    Map<String, String> written = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        written.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    assertThat(written).as("-Dupdate.golden=true writes docs/man anew").isEqualTo(pages);
  }

  @Test
  void the_completion_script_knows_every_command_and_option() {
    Cli run = Cli.run("generate-completion");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("#!").contains("complete -F _complete_crosspeak");
    assertThat(run.out()).contains("--resume", "--time-limit", "assign", "generate-completion");
  }
}
