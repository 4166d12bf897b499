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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The shift, coupling and NOE tables of each scaffold, read from resources when first needed. */
final class ShiftResources {

  private static final List<String> SHARED =
      List.of("shifts/groups", "shifts/environments", "coupling/hmbc", "coupling/noe");

  private final Map<String, Tables> read = new ConcurrentHashMap<>();

  private record Tables(
      ShiftTables shifts, CouplingTable couplings, @Nullable MemberLibrary members) {}

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
    return read.computeIfAbsent(scaffold, ShiftResources::load);
  }

  private static Tables load(String scaffold) {
    JsonNode ring = json("shifts/" + scaffold + ".json");
    ShiftTables shifts =
        ShiftTablesReader.read(json("shifts/groups.json"), json("shifts/environments.json"), ring);
    CouplingTable couplings =
        CouplingTableReader.read(json("coupling/hmbc.json"), json("coupling/noe.json"), scaffold);
    return new Tables(shifts, couplings, MemberLibraryReader.read(ring));
  }

  /** Each table's name to the first 12 hex digits of its SHA-256, line ends as in the jar. */
  Map<String, String> ruleSets() {
    List<String> names = new ArrayList<>(SHARED);
    new String(bytes("shifts/index.txt"), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(scaffold -> names.add("shifts/" + scaffold));
    Map<String, String> found = new TreeMap<>();
    for (String name : names) {
      found.put(name, digest(bytes(name + ".json")));
    }
    return found;
  }

  /** The same for the tables of one scaffold alone. */
  Map<String, String> ruleSets(String scaffold) {
    Map<String, String> found = new TreeMap<>();
    for (String name : SHARED) {
      found.put(name, digest(bytes(name + ".json")));
    }
    found.put("shifts/" + scaffold, ruleSet(scaffold));
    return found;
  }

  /** First 12 hex digits of the SHA-256 of a scaffold's own table. */
  String ruleSet(String scaffold) {
    return digest(bytes("shifts/" + scaffold + ".json"));
  }

  private static String digest(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static JsonNode json(String name) {
    ObjectMapper mapper =
        JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    try {
      return mapper.readTree(bytes(name));
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + name + " cannot be read", e);
    }
  }

  private static byte[] bytes(String name) {
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
