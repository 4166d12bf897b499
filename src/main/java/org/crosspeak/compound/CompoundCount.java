// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

/**
 * How many compounds are to come.
 *
 * @param compounds their number, those that can't be read included
 * @param exact whether it is certain; folders without a record are counted without a look into
 *     their files
 */
public record CompoundCount(long compounds, boolean exact) {

  public CompoundCount {
    if (compounds < 0) {
      throw new IllegalArgumentException("compounds must not be negative: " + compounds);
    }
  }
}
