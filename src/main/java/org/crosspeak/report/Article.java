// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

/** The indefinite article before a compound class. */
final class Article {

  private static final String VOWELS = "aeiouAEIOU";

  private Article() {}

  /** "an N-alkyl indazole", "a diazepane": the letter N is spoken with a vowel. */
  static String with(String phrase) {
    boolean vowel =
        phrase.startsWith("N-") || (!phrase.isEmpty() && VOWELS.indexOf(phrase.charAt(0)) >= 0);
    return (vowel ? "an " : "a ") + phrase;
  }
}
