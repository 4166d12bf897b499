// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import org.crosspeak.peaks.Nucleus;

/**
 * How the two columns of a list lie.
 *
 * @param exchange whether the source's F2 is our F1
 * @param exchanged whether that contradicts the source's own names
 * @param f1 nucleus of the indirect axis
 * @param told the decision as a sentence
 */
record AxisDecision(boolean exchange, boolean exchanged, Nucleus f1, String told) {}
