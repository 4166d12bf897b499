// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The shift, coupling and NOE tables of each scaffold, read when first needed: what holds for every
 * scaffold, the scaffold's own file over it, and between them the files that this one builds on.
 */
final class ShiftResources {

  private static final String FOLDER = "shifts/";
  private static final List<String> SHARED =
      List.of("shifts/groups", "shifts/environments", "coupling/hmbc", "coupling/noe");

  private final Map<String, byte[]> own;
  private final Set<String> known;
  private final Map<String, Tables> read = new ConcurrentHashMap<>();

  private record Tables(
      ShiftTables shifts,
      CouplingTable couplings,
      @Nullable MemberLibrary members,
      Map<String, String> ruleSets) {}

  /** The tables that the program carries. */
  ShiftResources() {
    this(Map.of());
  }

  private ShiftResources(Map<String, byte[]> own) {
    this.own = Map.copyOf(own);
    this.known = new TreeSet<>(own.keySet());
    new String(resource("shifts/index.txt"), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(known::add);
  }

  /**
   * The same with one scaffold's file more.
   *
   * @param scaffold the scaffold's name
   * @param file the content of its shift file
   */
  ShiftResources adding(String scaffold, byte[] file) {
    Map<String, byte[]> more = new TreeMap<>(own);
    more.put(scaffold, file);
    return new ShiftResources(more);
  }

  /** The names of the shift files, sorted. */
  Set<String> names() {
    return Collections.unmodifiableSet(known);
  }

  /** The coupling classes, sorted. */
  Set<String> classes() {
    Set<String> classes = new TreeSet<>();
    json("coupling/hmbc").path("classes").forEach(row -> classes.add(row.path("id").asText()));
    return classes;
  }

  /** Whether there is a shift file for a scaffold. */
  boolean knows(String scaffold) {
    return known.contains(scaffold);
  }

  /** Shift tables of a scaffold. */
  ShiftTables tables(String scaffold) {
    return of(scaffold).shifts();
  }

  /** Coupling and NOE classes with a scaffold's own pairs. */
  CouplingTable couplings(String scaffold) {
    return of(scaffold).couplings();
  }

  /** Groups that members of a scaffold may carry, or null when it has no such library. */
  @Nullable MemberLibrary members(String scaffold) {
    return of(scaffold).members();
  }

  private Tables of(String scaffold) {
    return read.computeIfAbsent(scaffold, this::load);
  }

  private Tables load(String scaffold) {
    Map<String, JsonNode> chain = chain(scaffold);
    List<JsonNode> rings = new ArrayList<>(chain.values());
    Collections.reverse(rings);
    JsonNode last = rings.get(rings.size() - 1);
    ShiftTables shifts =
        ShiftTablesReader.read(json("shifts/groups"), json("shifts/environments"), rings);
    CouplingTable couplings =
        CouplingTableReader.read(json("coupling/hmbc"), json("coupling/noe"), rings, scaffold);
    Map<String, String> ruleSets = new TreeMap<>(shared());
    chain.keySet().forEach(name -> ruleSets.put(FOLDER + name, hash(FOLDER + name)));
    return new Tables(
        shifts, couplings, MemberLibraryReader.read(last), Collections.unmodifiableMap(ruleSets));
  }

  /** A scaffold's file and those that it builds on, the most general last. */
  private Map<String, JsonNode> chain(String scaffold) {
    Map<String, JsonNode> files = new LinkedHashMap<>();
    String name = scaffold;
    while (!name.isEmpty()) {
      if (files.containsKey(name)) {
        throw new IllegalArgumentException("shifts/" + scaffold + " builds on itself");
      }
      JsonNode file = json(FOLDER + name);
      files.put(name, file);
      name = file.path("like").asText("");
    }
    return files;
  }

  /**
   * The tables behind one scaffold's shifts: name to the first 12 hex digits of the SHA-256, line
   * ends as in the jar.
   */
  Map<String, String> ruleSets(String scaffold) {
    return knows(scaffold) ? of(scaffold).ruleSets() : shared();
  }

  private Map<String, String> shared() {
    Map<String, String> found = new TreeMap<>();
    SHARED.forEach(name -> found.put(name, hash(name)));
    return found;
  }

  private String hash(String name) {
    return Digests.ruleSet(bytes(name));
  }

  /** First 12 hex digits of the SHA-256 of a scaffold's own file. */
  String ruleSet(String scaffold) {
    return hash(FOLDER + scaffold);
  }

  /** The same of all scaffolds. */
  Map<String, String> ruleSets() {
    Map<String, String> found = new TreeMap<>();
    known.forEach(scaffold -> found.putAll(ruleSets(scaffold)));
    return found;
  }

  private JsonNode json(String name) {
    ObjectMapper mapper =
        JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    try {
      return mapper.readTree(bytes(name));
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + name + " cannot be read", e);
    }
  }

  private byte[] bytes(String name) {
    byte[] file = name.startsWith(FOLDER) ? own.get(name.substring(FOLDER.length())) : null;
    return file == null ? resource(name + ".json") : file;
  }

  private static byte[] resource(String name) {
    try (InputStream in = ShiftResources.class.getResourceAsStream("/org/crosspeak/" + name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + name + " cannot be read", e);
    }
  }
}
