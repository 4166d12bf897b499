// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.attach;

import org.crosspeak.structure.StructureInput;

/**
 * The structure of a record.
 *
 * @param text SMILES or a mol block
 * @param molblock whether it is a mol block
 */
record DrawnRecord(String text, boolean molblock) {

  StructureInput input() {
    return molblock ? StructureInput.ofFile(text, "record") : StructureInput.ofSmiles(text);
  }
}
