// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crosspeak.peaks.Limits;
import org.crosspeak.structure.ScaffoldFolder.OwnScaffold;
import org.crosspeak.structure.StructureReading.Unsupported;

/** Takes a chemist's own scaffolds in, each fully checked before it is asked anything. */
final class OwnScaffoldLoader {

  private OwnScaffoldLoader() {}

  /**
   * The built-in scaffolds with those of a folder after them.
   *
   * @throws ScaffoldFileException in one line, with file and place, when a file is not sound
   */
  static StructureReader added(ScaffoldFolder folder, Limits limits) {
    ScaffoldLibrary library = ScaffoldLibrary.builtIn();
    ShiftResources resources = new ShiftResources();
    Set<String> taken = new TreeSet<>();
    library.infos().forEach(info -> taken.add(info.name()));
    for (OwnScaffold own : folder.scaffolds()) {
      if (taken.contains(own.name()) || resources.knows(own.name())) {
        throw new ScaffoldFileException(
            own.file()
                + ": name: read \""
                + own.name()
                + "\", which is built in; expected another name");
      }
      ScaffoldDefinition definition = definition(own);
      shifts(own, definition, resources);
      library = library.adding(definition, own.file());
      resources = resources.adding(own.name(), own.shifts());
    }
    StructureReader reader = new StructureReader(library, new VariantBuilder(resources), limits);
    folder.scaffolds().forEach(own -> tried(own, reader));
    return reader;
  }

  private static ScaffoldDefinition definition(OwnScaffold own) {
    ScaffoldDefinition definition;
    try {
      definition = ScaffoldLoader.parse(own.content(), own.file());
    } catch (IllegalArgumentException e) {
      throw new ScaffoldFileException(String.valueOf(e.getMessage()), e);
    }
    List<String> problems = ScaffoldCheck.problems(definition);
    if (!problems.isEmpty()) {
      throw new ScaffoldFileException(own.file() + ": " + String.join("; ", problems));
    }
    if (definition.basis() == ScaffoldBasis.UNSTATED) {
      throw new ScaffoldFileException(
          own.file()
              + ": basis: read nothing, expected what the scaffold rests on, with a ceiling");
    }
    if (definition.basis().ceiling() == ScaffoldBasis.Ceiling.HIGH) {
      throw new ScaffoldFileException(
          own.file()
              + ": basis/ceiling: read \"high\", expected moderate or none: high is kept for"
              + " scaffolds whose error was measured");
    }
    return definition;
  }

  private static void shifts(
      OwnScaffold own, ScaffoldDefinition definition, ShiftResources resources) {
    JsonNode root = ScaffoldFolder.json(own.shifts(), own.shiftFile());
    JsonNode like = root.path("like");
    if (!like.isMissingNode() && !resources.knows(like.asText(""))) {
      throw new ScaffoldFileException(
          own.shiftFile() + ": like: read " + like + ", expected one of " + resources.names());
    }
    try {
      ShiftFileJson.check(own.shiftFile(), root, definition, resources.classes());
      resources.adding(own.name(), own.shifts()).tables(own.name());
    } catch (IllegalArgumentException e) {
      String said = String.valueOf(e.getMessage());
      throw new ScaffoldFileException(
          said.startsWith(own.shiftFile()) ? said : own.shiftFile() + ": " + said, e);
    }
  }

  /** Builds the candidates of the parent with a methyl group, so that nothing is missing later. */
  private static void tried(OwnScaffold own, StructureReader reader) {
    String parent = reader.parent(own.name());
    StructureReading reading;
    try {
      reading = reader.read(new StructureInput(parent, null, null, "*C", own.name(), null));
    } catch (IllegalStateException | IllegalArgumentException e) {
      throw new ScaffoldFileException(
          own.shiftFile() + ": shifts of the parent cannot be formed: " + e.getMessage(), e);
    }
    boolean sound =
        reading instanceof StructureReading.Supported
            || reading instanceof Unsupported outside && !outside.code().endsWith("tautomer");
    if (!sound) {
      throw new ScaffoldFileException(
          own.file()
              + ": core/parent: read \""
              + parent
              + "\", expected an N-H parent on which the candidates can be built");
    }
  }
}
