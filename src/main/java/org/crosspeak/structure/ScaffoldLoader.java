// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crosspeak.structure.ScaffoldDefinition.Core;
import org.crosspeak.structure.ScaffoldDefinition.Isomer;
import org.crosspeak.structure.ScaffoldDefinition.Preference;
import org.crosspeak.structure.ScaffoldDefinition.Relative;
import org.crosspeak.structure.ScaffoldDefinition.Rule;
import org.crosspeak.structure.ScaffoldDefinition.Situation;
import org.crosspeak.structure.ScaffoldDefinition.Situations;
import org.crosspeak.structure.ScaffoldDefinition.SlowGroups;

/** Reads scaffold files. An incomplete or unknown entry is refused with its name. */
final class ScaffoldLoader {

  private static final String FOLDER = "/org/crosspeak/scaffolds/";

  private ScaffoldLoader() {}

  /** The built-in scaffolds, in the order of their index. */
  static List<ScaffoldDefinition> builtIn() {
    List<ScaffoldDefinition> all = new ArrayList<>();
    new String(resource(FOLDER + "index.txt"), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> all.add(load(FOLDER + line.strip())));
    return all;
  }

  /** One scaffold file of the class path. */
  static ScaffoldDefinition load(String resource) {
    return parse(resource(resource), resource);
  }

  /**
   * One scaffold file.
   *
   * @param bytes its content; the hash is taken over it
   * @param name the file's name, for messages
   * @throws IllegalArgumentException with file and entry when it is not a scaffold file
   */
  static ScaffoldDefinition parse(byte[] bytes, String name) {
    ObjectReader reader =
        new ObjectMapper()
            .reader()
            .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    try {
      return definition(new ScaffoldJson(reader.readTree(bytes), name), Digests.ruleSet(bytes));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(name + ": no JSON: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ScaffoldDefinition definition(ScaffoldJson file, String hash) {
    file.allow(
        "schema",
        "name",
        "phrase",
        "about",
        "core",
        "candidates",
        "roles",
        "situations",
        "relatives",
        "refusals",
        "caps",
        "basis",
        "names",
        "traps");
    if (!"crosspeak-scaffold/1".equals(file.text("schema"))) {
      throw file.fault("schema should be crosspeak-scaffold/1");
    }
    List<Isomer> isomers = file.list("candidates", ScaffoldLoader::isomer);
    ScaffoldBasis basis = file.has("basis") ? basis(file.entry("basis")) : ScaffoldBasis.UNSTATED;
    ScaffoldInfo info =
        new ScaffoldInfo(
                file.text("name"),
                file.text("phrase"),
                isomers.stream().map(Isomer::label).toList(),
                roles(file.entry("roles")),
                hash,
                basis.trust())
            .saying(words(file));
    return new ScaffoldDefinition(
        info,
        core(file.entry("core")),
        isomers,
        situations(file.entry("situations")),
        file.list("relatives", ScaffoldLoader::relative),
        file.list("refusals", ScaffoldLoader::rule),
        file.list("caps", ScaffoldLoader::rule),
        basis);
  }

  private static ScaffoldBasis basis(ScaffoldJson entry) {
    entry.allow(
        "ceiling", "reason", "shiftsDecide", "assigned", "source", "spectra", "better", "guide");
    SortedMap<String, Integer> assigned = new TreeMap<>();
    for (ScaffoldJson one : entry.entries("assigned")) {
      one.allow("candidate", "n");
      assigned.put(one.text("candidate"), one.count("n"));
    }
    return new ScaffoldBasis(
        entry.choice("ceiling", ScaffoldBasis.Ceiling.class),
        entry.text("reason"),
        entry.flag("shiftsDecide"),
        assigned,
        entry.text("source"),
        entry.texts("spectra"),
        entry.texts("better"),
        entry.optional("guide"));
  }

  private static Core core(ScaffoldJson entry) {
    entry.allow(
        "name",
        "smarts",
        "positions",
        "sites",
        "aromatic",
        "parent",
        "prefer",
        "keep",
        "rotamers",
        "source");
    entry.text("source");
    return new Core(
        entry.text("name"),
        entry.text("smarts"),
        entry.texts("positions"),
        entry.texts("sites"),
        entry.flag("aromatic"),
        entry.text("parent"),
        entry.list("prefer", ScaffoldLoader::preference),
        entry.has("keep") ? entry.texts("keep") : List.of(),
        entry.has("rotamers") ? slowGroups(entry.entry("rotamers")) : SlowGroups.NONE);
  }

  private static SlowGroups slowGroups(ScaffoldJson entry) {
    entry.allow("smarts", "share", "unit", "source");
    entry.text("unit");
    entry.text("source");
    return new SlowGroups(entry.texts("smarts"), entry.share("share"));
  }

  private static Preference preference(ScaffoldJson entry) {
    entry.allow("at", "smarts");
    return new Preference(entry.text("at"), entry.text("smarts"));
  }

  private static Isomer isomer(ScaffoldJson entry) {
    entry.allow("label", "on");
    return new Isomer(entry.text("label"), entry.texts("on"));
  }

  private static ScaffoldWords words(ScaffoldJson file) {
    Map<String, String> names = new LinkedHashMap<>();
    if (file.has("names")) {
      ScaffoldJson entry = file.entry("names");
      entry.fields().forEach(label -> names.put(label, entry.text(label)));
    }
    return new ScaffoldWords(
        names, file.has("traps") ? file.list("traps", ScaffoldLoader::trap) : List.of());
  }

  private static ScaffoldWords.Trap trap(ScaffoldJson entry) {
    entry.allow("code", "text", "carbon", "proton", "candidate", "source");
    entry.text("source");
    String candidate = entry.optional("candidate");
    ScaffoldWords.Window window = null;
    if (candidate == null) {
      List<Double> carbon = entry.bounds("carbon");
      List<Double> proton = entry.bounds("proton");
      window = new ScaffoldWords.Window(carbon.get(0), carbon.get(1), proton.get(0), proton.get(1));
    }
    return new ScaffoldWords.Trap(entry.text("code"), entry.text("text"), window, candidate);
  }

  private static Roles roles(ScaffoldJson entry) {
    entry.allow("alphaProton", "alphaCarbon", "guideCarbon", "guidePresent", "guideAbsent");
    return new Roles(
        entry.text("alphaProton"),
        entry.text("alphaCarbon"),
        entry.optional("guideCarbon"),
        entry.optional("guidePresent"),
        entry.optional("guideAbsent"));
  }

  private static Situations situations(ScaffoldJson entry) {
    entry.allow("noCore", "twoCores", "noGroup", "differentGroups", "oneCompound", "otherTautomer");
    return new Situations(
        situation(entry.entry("noCore")),
        situation(entry.entry("twoCores")),
        situation(entry.entry("noGroup")),
        situation(entry.entry("differentGroups")),
        situation(entry.entry("oneCompound")),
        situation(entry.entry("otherTautomer")));
  }

  private static Situation situation(ScaffoldJson entry) {
    entry.allow("code", "text");
    return new Situation(entry.text("code"), entry.text("text"));
  }

  private static Relative relative(ScaffoldJson entry) {
    entry.allow("name", "smarts");
    return new Relative(entry.text("name"), entry.text("smarts"));
  }

  private static Rule rule(ScaffoldJson entry) {
    entry.allow("code", "at", "smarts", "text", "source");
    return new Rule(
        entry.text("code"),
        entry.texts("at"),
        entry.text("smarts"),
        entry.text("text"),
        entry.text("source"));
  }

  private static byte[] resource(String path) {
    try (InputStream in = ScaffoldLoader.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException(path + ": no such resource");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
