// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

/**
 * What reading a table rests on. Immutable.
 *
 * @param headers finds header lines
 * @param dialects names layouts
 * @param words names experiments
 */
record TableRules(HeaderFinder headers, Dialects dialects, ExperimentWords words) {}
