// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

/** Group names in few kinds, for environments that no particular row covers. */
final class CoarseNames {

  private CoarseNames() {}

  /** "alkyl", "aryl", "vinyl", "alkynyl", "CO", "CN", "OH", "O", "N", "S", "X" or "other". */
  static String of(String name) {
    return switch (name) {
      case "CH3", "CH2R", "CHR2", "CR3", "CH2O", "CH2N", "CH2Az", "CHAz", "CH2S", "CH2X" -> "alkyl";
      case "CF3", "CHF2" -> "alkyl";
      case "aryl", "heteroaryl" -> "aryl";
      case "vinyl", "alkynyl", "CN", "OH" -> name;
      case "CHO", "COR", "COX", "COOH", "CO2R", "CONHR", "CONR2", "CNR" -> "CO";
      case "OR", "OAr", "OCOR", "OCF3", "OSO2R", "OSiR3" -> "O";
      case "NO2", "NH2", "NHR", "NR2", "NHAr", "NRAr", "NHCOR", "NRCOR", "NHSO2R" -> "N";
      case "Naryl", "NR3+", "NCR", "N3" -> "N";
      case "SH", "SR", "SAr", "SOR", "SO2R", "SO2NR2" -> "S";
      case "F", "Cl", "Br", "I" -> "X";
      default -> "other";
    };
  }
}
