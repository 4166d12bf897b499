// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

/** What goes to standard output. */
enum OutputFormat {
  TEXT,
  JSON,
  NDJSON;

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
