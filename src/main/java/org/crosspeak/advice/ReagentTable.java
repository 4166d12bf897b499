// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosspeak.advice.ProtocolFile.Charge;
import org.crosspeak.advice.SubstanceFile.Substance;
import org.crosspeak.structure.FeatureReader;
import org.crosspeak.structure.StructureFeatures;
import org.jspecify.annotations.Nullable;

/** Works out a protocol's amounts for a scale. What isn't known is said, never guessed. */
final class ReagentTable {

  /** Digits kept in amounts: rounding stays below 0.05 %. */
  private static final MathContext DIGITS = new MathContext(4);

  private static final MathContext TWO_DIGITS = new MathContext(2);
  private static final double MG_PER_G = 1000;
  private static final double MMOL_PER_MOL = 1000;

  private final FeatureReader reader;
  private final Substances substances;

  ReagentTable(FeatureReader reader, Substances substances) {
    this.reader = reader;
    this.substances = substances;
  }

  List<Amount> amounts(ProtocolFile.Entry protocol, CaseFile file) {
    @Nullable Scale scale = file.request().scale();
    if (scale == null) {
      return List.of();
    }
    return protocol.charge().stream().map(charge -> amount(charge, file, scale)).toList();
  }

  private Amount amount(Charge charge, CaseFile file, Scale scale) {
    @Nullable Double start = scale.mmol(startMass(file));
    return switch (charge.role()) {
      case "starting material", "amine" -> startingMaterial(charge, file, scale, start);
      case "solvent" -> solvent(charge, start);
      case "electrophile" -> transfer(charge, file, start);
      case "imidate" -> imidate(charge, file, start);
      case "carbonyl" -> carbonyl(charge, file, start);
      default -> reagent(charge, start);
    };
  }

  private static @Nullable Double startMass(CaseFile file) {
    if (file.amine() != null) {
      return file.amine().molarMass();
    }
    return file.drawing() == null ? null : file.drawing().parentMass();
  }

  private static Amount startingMaterial(
      Charge charge, CaseFile file, Scale scale, @Nullable Double mmol) {
    @Nullable Double mass = startMass(file);
    String name =
        charge.role().equals("amine") ? "the amine drawn, as free base" : "the N-H heterocycle";
    if (mass == null) {
      @Nullable Double weighed =
          scale.unit() == Scale.Unit.GRAM ? round(scale.value() * MG_PER_G) : null;
      return new Amount(
          charge.reagent(),
          name,
          charge.equivalents(),
          round(mmol),
          weighed,
          null,
          charge.basis() + "; molar mass unknown: give the drawing");
    }
    return row(charge, name, mmol, mass, null, "molar mass of the drawing, taken as pure");
  }

  private static Amount solvent(Charge charge, @Nullable Double mmol) {
    @Nullable Double volume =
        mmol == null || charge.molar() == null ? null : round(mmol / charge.molar());
    return new Amount(charge.reagent(), charge.reagent(), null, null, null, volume, charge.basis());
  }

  private Amount reagent(Charge charge, @Nullable Double mmol) {
    Substance substance = substances.named(charge.reagent()).orElseThrow();
    double mass =
        Optional.ofNullable(substance.smiles())
            .flatMap(reader::read)
            .map(StructureFeatures::molarMass)
            .orElseThrow();
    return row(charge, substance.name(), mmol, saltMass(substance, mass), substance, "");
  }

  /** Molar mass of the whole salt: components add up. */
  private double saltMass(Substance substance, double mainMass) {
    String smiles = String.valueOf(substance.smiles());
    if (!smiles.contains(".")) {
      return mainMass;
    }
    double sum = 0;
    for (String part : smiles.split("\\.", -1)) {
      sum += reader.read(part).map(StructureFeatures::molarMass).orElseThrow();
    }
    return sum;
  }

  private Amount transfer(Charge charge, CaseFile file, @Nullable Double mmol) {
    @Nullable StructureFeatures electrophile = file.electrophile();
    @Nullable String given = file.request().reaction().electrophile();
    if (electrophile == null) {
      String why =
          given == null ? "electrophile unknown: give it" : "molar mass unknown: give the SMILES";
      return unknown(charge, given == null ? "unknown" : given, mmol, why);
    }
    boolean transfers =
        electrophile.functions().stream().anyMatch(f -> f.traits().contains("alkylating"));
    if (!transfers) {
      return unknown(
          charge, String.valueOf(given), mmol, "what was given is no alkylating agent for this");
    }
    @Nullable Substance known = substances.ofSmiles(electrophile.smiles()).orElse(null);
    String name = known == null ? String.valueOf(given) : known.name();
    return row(charge, name, mmol, electrophile.molarMass(), known, densityUnknown(known));
  }

  private Amount imidate(Charge charge, CaseFile file, @Nullable Double mmol) {
    String name = String.valueOf(charge.name());
    @Nullable StructureFeatures drawing = file.drawing();
    if (drawing == null || drawing.alkylMass() == null) {
      return unknown(charge, name, mmol, "molar mass unknown: give the drawing of the product");
    }
    double leaving =
        reader
            .read(String.valueOf(charge.leavingSmiles()))
            .map(StructureFeatures::molarMass)
            .orElseThrow();
    return row(charge, name, mmol, drawing.alkylMass() + leaving, null, densityUnknown(null));
  }

  private Amount carbonyl(Charge charge, CaseFile file, @Nullable Double mmol) {
    @Nullable String given = file.request().amination().carbonyl();
    @Nullable StructureFeatures carbonyl = file.carbonyl();
    if (carbonyl == null) {
      return unknown(
          charge, given == null ? "unknown" : given, mmol, "molar mass unknown: give the SMILES");
    }
    @Nullable Substance known = substances.ofSmiles(carbonyl.smiles()).orElse(null);
    return row(
        charge, String.valueOf(given), mmol, carbonyl.molarMass(), known, densityUnknown(known));
  }

  private static String densityUnknown(@Nullable Substance substance) {
    return substance == null || substance.densityGPerMl() == null
        ? "density unknown: weigh it"
        : "";
  }

  private static Amount unknown(Charge charge, String name, @Nullable Double start, String why) {
    @Nullable Double mmol = times(start, charge.equivalents());
    return new Amount(
        charge.reagent(),
        name,
        charge.equivalents(),
        round(mmol),
        null,
        null,
        charge.basis() + "; " + why);
  }

  private static Amount row(
      Charge charge,
      String name,
      @Nullable Double start,
      double molarMass,
      @Nullable Substance substance,
      String more) {
    @Nullable Double mmol = times(start, charge.equivalents());
    double fraction =
        substance == null || substance.massFraction() == null ? 1 : substance.massFraction();
    @Nullable Double mass = mmol == null ? null : mmol * molarMass / fraction;
    @Nullable Double density = substance == null ? null : substance.densityGPerMl();
    @Nullable Double volume = mass == null || density == null ? null : mass / MG_PER_G / density;
    String basis = basis(charge, molarMass, substance, mmol, more);
    return new Amount(
        charge.reagent(),
        name,
        charge.equivalents(),
        round(mmol),
        round(mass),
        round(volume),
        basis);
  }

  private static String basis(
      Charge charge,
      double molarMass,
      @Nullable Substance substance,
      @Nullable Double mmol,
      String more) {
    StringBuilder basis = new StringBuilder(charge.basis());
    basis.append(String.format(Locale.ROOT, "; %.2f g/mol", molarMass));
    if (substance != null && substance.assay() != null) {
      basis.append("; weighed as ").append(substance.assay());
    }
    if (substance != null && substance.densityGPerMl() != null) {
      basis.append(String.format(Locale.ROOT, "; %s g/mL: ", substance.densityGPerMl()));
      basis.append(substance.source());
    }
    if (substance != null && substance.hydrogenLPerMol() != null && mmol != null) {
      basis.append(hydrogen(mmol, substance.hydrogenLPerMol()));
    }
    return more.isEmpty() ? basis.toString() : basis.append("; ").append(more).toString();
  }

  private static String hydrogen(double mmol, double litresPerMol) {
    double litres = mmol / MMOL_PER_MOL * litresPerMol;
    return String.format(
        Locale.ROOT,
        "; frees about %s L of hydrogen (%.0f L/mol)",
        BigDecimal.valueOf(litres).round(TWO_DIGITS).stripTrailingZeros().toPlainString(),
        litresPerMol);
  }

  private static @Nullable Double times(@Nullable Double start, @Nullable Double equivalents) {
    return start == null || equivalents == null ? null : start * equivalents;
  }

  private static @Nullable Double round(@Nullable Double value) {
    return value == null ? null : BigDecimal.valueOf(value).round(DIGITS).doubleValue();
  }
}
