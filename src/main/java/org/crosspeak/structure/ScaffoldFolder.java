// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Scaffold files of a chemist's own: each {@code .json} directly in a folder is a scaffold or its
 * shift table, told by its {@code schema}. What other files hold is not looked at.
 */
public final class ScaffoldFolder {

  private static final String SCAFFOLD = "crosspeak-scaffold/1";
  private static final String SHIFTS = "crosspeak-shift-ring/1";
  private static final long LARGEST = 4L << 20;

  private final SortedMap<String, OwnScaffold> scaffolds;

  /**
   * One scaffold.
   *
   * @param name the scaffold's name
   * @param file name of its file
   * @param content the file
   * @param shiftFile name of its shift table's file
   * @param shifts the shift table
   */
  record OwnScaffold(String name, String file, byte[] content, String shiftFile, byte[] shifts) {}

  private ScaffoldFolder(SortedMap<String, OwnScaffold> scaffolds) {
    this.scaffolds = scaffolds;
  }

  /**
   * Reads a folder.
   *
   * @throws ScaffoldFileException in one line, with file and place, when the folder or a file of it
   *     cannot be read, holds neither schema, or leaves a scaffold without shifts
   */
  public static ScaffoldFolder load(Path folder) {
    SortedMap<String, Map.Entry<String, byte[]>> definitions = new TreeMap<>();
    SortedMap<String, Map.Entry<String, byte[]>> shifts = new TreeMap<>();
    for (Path path : files(folder)) {
      String file = String.valueOf(path.getFileName());
      byte[] content = content(path, file);
      JsonNode root = json(content, file);
      String schema = root.path("schema").asText("");
      boolean definition = schema.equals(SCAFFOLD);
      if (!definition && !schema.equals(SHIFTS)) {
        throw new ScaffoldFileException(
            file
                + ": schema: read "
                + shown(root.get("schema"))
                + ", expected \""
                + SCAFFOLD
                + "\" or \""
                + SHIFTS
                + "\"");
      }
      String key = definition ? "name" : "scaffold";
      String name = root.path(key).asText("");
      if (name.isBlank()) {
        throw new ScaffoldFileException(
            file
                + ": "
                + key
                + ": read "
                + shown(root.get(key))
                + ", expected the scaffold's name");
      }
      Map.Entry<String, byte[]> before =
          (definition ? definitions : shifts).putIfAbsent(name, Map.entry(file, content));
      if (before != null) {
        throw new ScaffoldFileException(
            file
                + ": "
                + key
                + ": read \""
                + name
                + "\", which "
                + before.getKey()
                + " has too; expected another name");
      }
    }
    return new ScaffoldFolder(joined(folder, definitions, shifts));
  }

  private static SortedMap<String, OwnScaffold> joined(
      Path folder,
      SortedMap<String, Map.Entry<String, byte[]>> definitions,
      SortedMap<String, Map.Entry<String, byte[]>> shifts) {
    if (definitions.isEmpty()) {
      throw new ScaffoldFileException(
          folder.getFileName()
              + ": no scaffold file in it; expected a .json with schema \""
              + SCAFFOLD
              + "\"");
    }
    SortedMap<String, OwnScaffold> all = new TreeMap<>();
    definitions.forEach(
        (name, file) -> {
          Map.Entry<String, byte[]> table = shifts.remove(name);
          if (table == null) {
            throw new ScaffoldFileException(
                file.getKey()
                    + ": no shift table beside it; expected a .json with schema \""
                    + SHIFTS
                    + "\" and scaffold \""
                    + name
                    + "\"");
          }
          all.put(
              name,
              new OwnScaffold(
                  name, file.getKey(), file.getValue(), table.getKey(), table.getValue()));
        });
    if (!shifts.isEmpty()) {
      String name = shifts.firstKey();
      throw new ScaffoldFileException(
          shifts.get(name).getKey()
              + ": scaffold: read \""
              + name
              + "\", expected the name of a scaffold file beside it, one of "
              + all.keySet());
    }
    return all;
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ScaffoldFileException(
          folder + ": no such folder; expected one with scaffold files");
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(path -> String.valueOf(path.getFileName()).endsWith(".json"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new ScaffoldFileException(folder + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static byte[] content(Path path, String file) {
    try {
      long size = Files.size(path);
      if (size > LARGEST) {
        throw new ScaffoldFileException(
            file + ": read " + size + " bytes, expected at most " + LARGEST);
      }
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new ScaffoldFileException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /** A file's content as JSON. */
  static JsonNode json(byte[] content, String file) {
    try {
      return new ObjectMapper()
          .reader()
          .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .readTree(content);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new ScaffoldFileException(
          file + ": line " + line + ": no JSON: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new ScaffoldFileException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static String shown(@Nullable JsonNode node) {
    return node == null ? "nothing" : node.toString();
  }

  /** The scaffolds in it, by name. */
  List<OwnScaffold> scaffolds() {
    return List.copyOf(scaffolds.values());
  }

  /** Name of each scaffold to the hashes of its two files, for the provenance: sorted by name. */
  public SortedMap<String, String> hashes() {
    SortedMap<String, String> found = new TreeMap<>();
    scaffolds.forEach(
        (name, own) ->
            found.put(name, Digests.ruleSet(own.content()) + " " + Digests.ruleSet(own.shifts())));
    return found;
  }
}
