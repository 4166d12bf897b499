// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import org.crosspeak.structure.StructureFeatures;
import org.jspecify.annotations.Nullable;

/**
 * A request, read.
 *
 * @param wanted label of the wanted isomer, or null
 * @param decision what to do, or null when nothing was made
 * @param facts all that conditions may ask
 * @param drawing the drawn compound, or null
 * @param electrophile the electrophile of the reaction, or null when it isn't known
 * @param amine the amine of a reductive amination, or null
 * @param carbonyl its partner, or null
 * @param materials the substances of the case, for the vessels of what is proposed
 * @param run the vessel of the reaction that was run
 */
record CaseFile(
    AdviceRequest request,
    @Nullable String wanted,
    @Nullable Decision decision,
    Facts facts,
    @Nullable StructureFeatures drawing,
    @Nullable StructureFeatures electrophile,
    @Nullable StructureFeatures amine,
    @Nullable StructureFeatures carbonyl,
    Materials materials,
    Mixture run) {}
