// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.List;
import java.util.function.Predicate;

/**
 * How answers compare with what is known.
 *
 * @param cases how many
 * @param decided how many got a verdict
 * @param wrong how many of these are wrong
 * @param high how many are of high confidence
 * @param highWrong how many of these are wrong
 * @param mixture how many were called a mixture
 * @param refused how many got no verdict, or were said not to fit
 */
record Score(int cases, int decided, int wrong, int high, int highWrong, int mixture, int refused) {

  static Score of(List<Answer> answers) {
    return new Score(
        answers.size(),
        count(answers, Answer::decided),
        count(answers, Answer::wrong),
        count(answers, Answer::high),
        count(answers, each -> each.high() && each.wrong()),
        count(answers, each -> each.isomer().equals(Verdict.MIXTURE)),
        count(answers, Answer::refused));
  }

  /** Of the answers to cases of these tiers. */
  static Score of(List<Answer> answers, List<String> tiers) {
    return of(answers.stream().filter(each -> tiers.contains(each.bench().tier())).toList());
  }

  private static int count(List<Answer> answers, Predicate<Answer> condition) {
    return (int) answers.stream().filter(condition).count();
  }

  double coverage() {
    return share(decided, cases);
  }

  double error() {
    return share(wrong, decided);
  }

  double highShare() {
    return share(high, cases);
  }

  double highError() {
    return share(highWrong, high);
  }

  double refusedShare() {
    return share(refused, cases);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
