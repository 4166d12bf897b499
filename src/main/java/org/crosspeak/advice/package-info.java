// SPDX-License-Identifier: Apache-2.0
/**
 * What to do next at the bench: the guides' claims with our check of them, routes, precedents,
 * protocols, amounts and safety. Isomers are known by the labels of the resource files; none is
 * named here.
 */
@NullMarked
package org.crosspeak.advice;

import org.jspecify.annotations.NullMarked;
