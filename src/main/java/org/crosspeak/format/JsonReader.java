// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads peak lists in JSON. Immutable. */
final class JsonReader implements SyntaxReader {

  private final List<JsonLayout> layouts;

  JsonReader(List<JsonLayout> layouts) {
    this.layouts = List.copyOf(layouts);
  }

  @Override
  public @Nullable RawFile read(Content content, Budget budget, Problems problems) {
    char first = content.firstCharacter();
    if (first != '{' && first != '[') {
      return null;
    }
    return read(new JsonTree(budget).of(content.text()), budget, problems);
  }

  /** Reads a file of JSON in UTF-8 from its bytes, or null when it is none. */
  @Nullable RawFile read(Source source, Budget budget, Problems problems) {
    char first = TextDecoder.firstCharacter(source.headBytes());
    boolean json = (first == '{' || first == '[') && isUtf8(source);
    return json ? read(new JsonTree(budget).of(source), budget, problems) : null;
  }

  private static boolean isUtf8(Source source) {
    try (InputStream in = source.open()) {
      return TextDecoder.isValidUtf8(in);
    } catch (IOException e) {
      throw Source.unreadable(e);
    }
  }

  private RawFile read(JsonNode root, Budget budget, Problems problems) {
    String schema = root.path("schema").asText("");
    if (schema.equals(ListsJsonText.SCHEMA)) {
      return new ListsJson(budget, problems).read(root);
    }
    if (schema.startsWith("crosspeak-")) {
      throw unknown("this is Crosspeak's own \"" + Problems.shortened(schema) + "\"");
    }
    String spectra = NmriumLists.spectra(root);
    if (spectra != null) {
      return nmrium(root, spectra, budget, problems);
    }
    for (JsonLayout layout : layouts) {
      List<JsonLayout.Spectrum> found = layout.spectra(root);
      if (!found.isEmpty()) {
        return lists(layout, found, budget, problems);
      }
    }
    throw unknown("this is JSON without a peak list that is known");
  }

  private static RefusedException unknown(String what) {
    return new RefusedException(
        "not-a-peak-list",
        0,
        what,
        "JSON",
        "NMRium with zones, Mnova-script or simpleNMR JSON",
        "export the 2D peak table as CSV or text");
  }

  private static RawFile nmrium(JsonNode root, String spectra, Budget budget, Problems problems) {
    List<RawList> lists = new NmriumLists(budget, problems).of(root, spectra);
    if (lists.isEmpty()) {
      throw new RefusedException(
          "not-a-peak-list",
          0,
          "this is an NMRium file in which no zones or ranges are picked",
          "spectra without zones",
          "zones with signals",
          "pick the zones of the 2D spectra in NMRium and save the file again");
    }
    return new RawFile("nmrium", List.of("JSON with NMRium's spectra and zones"), lists);
  }

  private static RawFile lists(
      JsonLayout layout, List<JsonLayout.Spectrum> spectra, Budget budget, Problems problems) {
    List<RawList> lists = new ArrayList<>();
    for (JsonLayout.Spectrum spectrum : spectra) {
      String origin = spectrum.node().path("origin").asText("");
      if (origin.toLowerCase(Locale.ROOT).startsWith("predict")) {
        leftOut(spectrum, "it is predicted, not measured", problems);
      } else if (spectrum.key().equals("SKIP")) {
        leftOut(spectrum, "it is marked SKIP", problems);
      } else {
        lists.add(new JsonPeaks(layout, spectrum, budget, problems).list());
      }
    }
    return new RawFile(layout.id(), List.of("JSON with the keys of " + layout.id()), lists);
  }

  private static void leftOut(JsonLayout.Spectrum spectrum, String why, Problems problems) {
    problems.note("list-left-out", 0, "\"" + spectrum.key() + "\" is left out: " + why, null);
  }
}
