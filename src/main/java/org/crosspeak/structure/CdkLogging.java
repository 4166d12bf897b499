// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

/** CDK's own logging: its readers would print what is told as an issue here. */
final class CdkLogging {

  private static final String LEVEL = "cdk.logging.level";

  private CdkLogging() {}

  /** Keeps CDK from printing, unless the user asked for it. */
  static void quieten() {
    if (System.getProperty(LEVEL) == null) {
      System.setProperty(LEVEL, "fatal");
    }
  }
}
