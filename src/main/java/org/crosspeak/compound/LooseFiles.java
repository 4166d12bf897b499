// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

/** Counts the files that containers hold beside their folders; they are left alone. */
final class LooseFiles {

  private long count;

  void add(long files) {
    count += files;
  }

  long count() {
    return count;
  }
}
