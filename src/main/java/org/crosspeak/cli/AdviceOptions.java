// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.util.List;
import org.crosspeak.advice.AdviceRequest;
import org.crosspeak.advice.Amination;
import org.crosspeak.advice.ReactionRun;
import org.crosspeak.advice.Scale;
import org.crosspeak.structure.Candidate;
import org.crosspeak.structure.StructureReading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What advice is asked about. */
final class AdviceOptions {

  @Option(
      names = "--guide",
      paramLabel = "indazole|diazepane",
      description = "which guide; mostly the question or the drawing says it")
  private @Nullable String guide;

  @Option(names = "--question", paramLabel = "Q", description = "one of the questions below")
  private @Nullable String question;

  @Option(
      names = "--structure",
      paramLabel = "SMILES|FILE",
      description =
          "either isomer, or the N-H heterocycle; SMILES, .mol, .sdf or .smi. Without --question"
              + " the isomer drawn is the one wanted, unless --wanted says another")
  private @Nullable String structure;

  @Option(names = "--wanted", paramLabel = "LABEL", description = "the isomer that is wanted")
  private @Nullable String wanted;

  @Option(
      names = "--made",
      paramLabel = "LABEL|mixture|inconclusive",
      description = "what came out of the reaction that was run")
  private @Nullable String made;

  @Option(names = "--base", paramLabel = "NAME", description = "the base used")
  private @Nullable String base;

  @Option(names = "--solvent", paramLabel = "NAME", description = "the solvent used")
  private @Nullable String solvent;

  @Option(
      names = "--temperature",
      paramLabel = "C",
      converter = Finite.class,
      description = "in degrees Celsius")
  private @Nullable Double temperature;

  @Option(
      names = "--electrophile",
      paramLabel = "SMILES|NAME",
      description = "the alkylating agent")
  private @Nullable String electrophile;

  @Option(names = "--reductant", paramLabel = "NAME", description = "the reducing agent")
  private @Nullable String reductant;

  @Option(names = "--acid", paramLabel = "NAME", description = "the acid")
  private @Nullable String acid;

  @Option(
      names = "--ph",
      paramLabel = "PH",
      converter = Finite.class,
      description = "pH of the mixture")
  private @Nullable Double ph;

  @Option(names = "--amine", paramLabel = "SMILES", description = "the amine of an amination")
  private @Nullable String amine;

  @Option(names = "--carbonyl", paramLabel = "SMILES|NAME", description = "its aldehyde or ketone")
  private @Nullable String carbonyl;

  @Option(
      names = "--scale",
      paramLabel = "5mmol|1.2g",
      converter = ScaleText.class,
      description = "work out the protocols' reagent tables for this much starting material")
  private @Nullable Scale scale;

  @Nullable String structure() {
    return structure;
  }

  /**
   * The request that these options come to.
   *
   * @param drawing what the drawing came to, or null when there is none
   * @param smiles the drawing as SMILES, or null
   */
  AdviceRequest request(@Nullable StructureReading drawing, @Nullable String smiles) {
    return new AdviceRequest(
        guide,
        question,
        guide == null && question == null ? scaffold(drawing) : null,
        drawing instanceof StructureReading.Supported s ? labels(s) : List.of(),
        made,
        null,
        wanted == null ? drawn(drawing) : wanted,
        smiles,
        new ReactionRun(base, solvent, temperature, null, electrophile, null),
        new Amination(amine, carbonyl, reductant, acid, ph),
        scale);
  }

  private static @Nullable String scaffold(@Nullable StructureReading drawing) {
    if (drawing instanceof StructureReading.Supported supported) {
      return supported.scaffold().name();
    }
    return drawing instanceof StructureReading.Unsupported outside ? outside.scaffold() : null;
  }

  private static List<String> labels(StructureReading.Supported drawing) {
    return drawing.candidates().stream().map(Candidate::label).toList();
  }

  /** The isomer drawn, where nothing else says which is wanted. */
  private @Nullable String drawn(@Nullable StructureReading drawing) {
    boolean meant = question == null && (guide == null || guide.equals(scaffold(drawing)));
    return meant && drawing instanceof StructureReading.Supported s ? s.drawn() : null;
  }

  /** A number that is one. */
  static final class Finite implements ITypeConverter<Double> {

    @Override
    public Double convert(String value) {
      try {
        double number = Double.parseDouble(value);
        if (Double.isFinite(number)) {
          return number;
        }
      } catch (NumberFormatException e) {
        throw new TypeConversionException("\"" + value + "\" is no number");
      }
      throw new TypeConversionException("\"" + value + "\" is no number");
    }
  }

  /** An amount such as 5mmol. */
  static final class ScaleText implements ITypeConverter<Scale> {

    @Override
    public Scale convert(String value) {
      try {
        return Scale.parse(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
