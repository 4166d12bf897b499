// SPDX-License-Identifier: Apache-2.0
package org.crosspeak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the README compiles as it stands there, and does what it says. */
class ReadmeExampleTest {

  private static final String BEGIN = "<!-- example -->\n";
  private static final String END = "<!-- end of example -->";

  @TempDir private Path folder;

  @Test
  void the_example_of_the_readme_compiles_and_prints_a_verdict_and_a_report() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    List<String> lines =
        readme
            .substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END))
            .lines()
            .filter(line -> !line.isBlank())
            .toList();
    assertThat(lines).hasSize(5).allMatch(line -> line.startsWith("    "));
    Path source =
        Files.writeString(
            folder.resolve("Example.java"),
            "import java.util.List;\nimport org.crosspeak.*;\nimport org.crosspeak.compound.*;\n"
                + "import org.crosspeak.report.*;\npublic class Example {\n"
                + "  public static void run() throws Exception {\n"
                + lines.stream().collect(Collectors.joining("\n"))
                + "\n  }\n}\n");

    String printed = printed(source);

    assertThat(printed.lines().findFirst().orElseThrow())
        .startsWith("01-methyl-n1")
        .contains("N-1");
    assertThat(printed).contains("\"schema\": \"crosspeak-report/1\"");
  }

  @Test
  void the_examples_name_the_version_of_the_project() throws IOException {
    String version = Crosspeak.withDefaults().version();

    assertThat(Files.readString(Path.of("docs/examples/spark/pom.xml")))
        .contains("<crosspeak.version>" + version + "</crosspeak.version>");
    assertThat(Files.readString(Path.of("docs/library.md")))
        .contains("<version>" + version + "</version>");
  }

  private String printed(Path source) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    int code =
        compiler.run(
            null,
            null,
            errors,
            "-proc:none",
            "-cp",
            System.getProperty("java.class.path"),
            "-d",
            folder.toString(),
            source.toString());
    assertThat(code).as(errors.toString(StandardCharsets.UTF_8)).isZero();
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (URLClassLoader classes = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      classes.loadClass("Example").getMethod("run").invoke(null);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
