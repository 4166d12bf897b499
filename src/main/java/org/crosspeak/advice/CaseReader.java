// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.crosspeak.advice.SubstanceFile.Substance;
import org.crosspeak.correlation.Verdict;
import org.crosspeak.structure.FeatureReader;
import org.crosspeak.structure.StructureFeatures;
import org.jspecify.annotations.Nullable;

/** Reads a request into facts. */
final class CaseReader {

  private static final List<String> FREE = List.of("primary", "secondary");

  private final FeatureReader reader;
  private final Substances substances;

  CaseReader(FeatureReader reader, Substances substances) {
    this.reader = reader;
    this.substances = substances;
  }

  CaseFile read(AdviceRequest request, @Nullable String wanted) {
    ReactionRun reaction = request.reaction();
    Amination amination = request.amination();
    @Nullable StructureFeatures drawing = features(request.structure());
    @Nullable StructureFeatures electrophile = substance(reaction.electrophile());
    @Nullable StructureFeatures amine = substance(amination.amine());
    @Nullable StructureFeatures carbonyl = substance(amination.carbonyl());
    @Nullable Decision decision = decide(request.made(), wanted);
    Materials materials = Materials.of(substances, electrophile, drawing, carbonyl);
    Mixture run = materials.run(substances, request, electrophile);
    Facts.Builder facts = new Facts.Builder();
    facts.add("made", request.made()).add("wanted", wanted).text("made", inWords(request.made()));
    facts.text("wanted", wanted).add("question", request.question());
    facts.add("decision", decision == null ? "none" : decision.code());
    if (request.confidence() != null) {
      facts.add("verdict", request.confidence().code());
    }
    addRun(facts, request, run);
    if (drawing != null) {
      addDrawing(facts, drawing);
    }
    addElectrophile(facts, electrophile, drawing);
    addAmination(facts, amine, carbonyl);
    addUnrecognised(facts, request, electrophile, amine, carbonyl);
    addScale(facts, request, amine == null ? drawing : amine);
    return new CaseFile(
        request,
        wanted,
        decision,
        facts.build(),
        drawing,
        electrophile,
        amine,
        carbonyl,
        materials,
        run);
  }

  private static void addScale(
      Facts.Builder facts, AdviceRequest request, @Nullable StructureFeatures start) {
    if (request.scale() == null) {
      return;
    }
    facts.add("scale", "asked");
    @Nullable Double mass =
        start == null ? null : start.parentMass() == null ? start.molarMass() : start.parentMass();
    facts.number("scaleMmol", request.scale().mmol(mass));
  }

  private static @Nullable String inWords(@Nullable String made) {
    return Verdict.MIXTURE.equals(made) ? "a mixture" : made;
  }

  private static @Nullable Decision decide(@Nullable String made, @Nullable String wanted) {
    if (made == null) {
      return null;
    }
    return switch (made) {
      case Verdict.INCONCLUSIVE -> Decision.SETTLE_FIRST;
      case Verdict.MIXTURE -> Decision.SEPARATE;
      default -> wanted == null || wanted.equals(made) ? Decision.KEEP : Decision.CHANGE_ROUTE;
    };
  }

  private @Nullable StructureFeatures features(@Nullable String smiles) {
    return smiles == null ? null : reader.read(smiles).orElse(null);
  }

  /** A substance given by a name that is known, or by a SMILES. */
  private @Nullable StructureFeatures substance(@Nullable String text) {
    if (text == null) {
      return null;
    }
    @Nullable String smiles = substances.named(text).map(Substance::smiles).orElse(text);
    return features(smiles);
  }

  private void addRun(Facts.Builder facts, AdviceRequest request, Mixture run) {
    ReactionRun reaction = request.reaction();
    facts.addAll("reagent", run.words());
    addSubstances(facts, "base", reaction.base());
    addSubstances(facts, "solvent", reaction.solvent());
    addSubstances(facts, "reductant", request.amination().reductant());
    addSubstances(facts, "acid", request.amination().acid());
    facts.number("temperatureC", reaction.temperatureC()).number("hours", reaction.hours());
    facts.number("ph", request.amination().ph());
    facts.add("ph", request.amination().ph() == null ? null : "given");
    if (reaction.method() != null) {
      facts
          .add("method", reaction.method().toLowerCase(Locale.ROOT))
          .text("method", reaction.method());
    }
  }

  private void addSubstances(Facts.Builder facts, String key, @Nullable String text) {
    facts.text(key, text);
    facts.addAll(key, Substances.words(substances.in(text)));
  }

  private static void addDrawing(Facts.Builder facts, StructureFeatures drawing) {
    facts.add("structure", "read").add("ring", drawing.ring()).add("drawn", drawing.drawn());
    for (StructureFeatures.Group group : drawing.groups()) {
      facts.add("group:" + group.position(), group.name());
      facts.addAll("group:" + group.position(), group.traits());
      facts.text(group.position(), group.name());
    }
    if (drawing.alkyl() != null) {
      facts.add("alkyl", "known").add("alkyl", drawing.alkyl()).text("alkyl", drawing.alkyl());
      facts.addAll("alkyl", drawing.alkylTraits());
    }
    for (StructureFeatures.Group function : drawing.functions()) {
      facts.add("function", function.name()).addAll("function", function.traits());
      function.traits().forEach(trait -> facts.text("function:" + trait, function.name()));
    }
  }

  private static void addElectrophile(
      Facts.Builder facts,
      @Nullable StructureFeatures electrophile,
      @Nullable StructureFeatures drawing) {
    if (electrophile == null) {
      return;
    }
    facts.add("electrophile", electrophile.electrophile());
    if (drawing == null || drawing.alkyl() == null) {
      facts.add("alkyl", electrophile.electrophile());
    } else if (transfers(electrophile) && !drawing.alkyl().equals(electrophile.electrophile())) {
      facts.add("electrophile", "differs from the drawing");
    }
  }

  private static boolean transfers(StructureFeatures electrophile) {
    return electrophile.electrophile() != null
        && electrophile.functions().stream()
            .anyMatch(function -> function.traits().contains("leaving group"));
  }

  private void addUnrecognised(
      Facts.Builder facts,
      AdviceRequest request,
      @Nullable StructureFeatures electrophile,
      @Nullable StructureFeatures amine,
      @Nullable StructureFeatures carbonyl) {
    ReactionRun reaction = request.reaction();
    Amination amination = request.amination();
    Map<String, Boolean> read = new LinkedHashMap<>();
    Stream.of(reaction.base(), reaction.solvent(), amination.reductant(), amination.acid())
        .filter(Objects::nonNull)
        .forEach(text -> read.put(text, !substances.in(text).isEmpty()));
    put(read, reaction.electrophile(), electrophile);
    put(read, amination.amine(), amine);
    put(read, amination.carbonyl(), carbonyl);
    read.forEach(
        (text, known) -> {
          if (!known) {
            facts.add("unrecognised", text).text("unrecognised", "\"" + text + "\"");
          }
        });
  }

  private void put(
      Map<String, Boolean> read, @Nullable String text, @Nullable StructureFeatures features) {
    if (text != null) {
      read.put(text, features != null || !substances.in(text).isEmpty());
    }
  }

  private static void addAmination(
      Facts.Builder facts,
      @Nullable StructureFeatures amine,
      @Nullable StructureFeatures carbonyl) {
    if (amine != null) {
      facts.add("amineDrawing", "read").add("amineRing", amine.ring());
      facts.addAll("amine", amine.nitrogens());
      long secondary = amine.nitrogens().stream().filter("secondary"::equals).count();
      facts.add("amine", "secondary:" + secondary);
      amine.nitrogens().stream()
          .filter(nitrogen -> !FREE.contains(nitrogen))
          .forEach(nitrogen -> facts.text("amine", nitrogen));
    }
    if (carbonyl != null) {
      boolean fits =
          carbonyl.functions().stream()
              .anyMatch(f -> f.traits().contains("aldehyde") || f.traits().contains("ketone"));
      facts.add("unfit", fits ? null : "carbonyl");
      for (StructureFeatures.Group function : carbonyl.functions()) {
        facts.add("carbonyl", function.name()).addAll("carbonyl", function.traits());
      }
    }
  }
}
