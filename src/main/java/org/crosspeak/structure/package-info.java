// SPDX-License-Identifier: Apache-2.0
/**
 * From a drawing to candidates: molecule in, scaffold match, locants, the candidates built from any
 * of their drawings, their sites with expected shifts, their coupling paths. Everything that needs
 * CDK lives here and no CDK type leaves the package.
 */
@NullMarked
package org.crosspeak.structure;

import org.jspecify.annotations.NullMarked;
