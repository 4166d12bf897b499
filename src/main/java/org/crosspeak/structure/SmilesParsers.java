// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smiles.SmilesParser;

/**
 * A SMILES parser for each thread: making one has CDK look for logging classes that are not there,
 * which costs more than reading a SMILES.
 */
final class SmilesParsers {

  private static final ThreadLocal<SmilesParser> OWN =
      ThreadLocal.withInitial(() -> new SmilesParser(SilentChemObjectBuilder.getInstance()));

  private SmilesParsers() {}

  static SmilesParser own() {
    return OWN.get();
  }
}
