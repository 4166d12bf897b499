// SPDX-License-Identifier: Apache-2.0
package org.crosspeak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.crosspeak.compound.CompoundRecord;
import org.crosspeak.compound.InputCode;
import org.crosspeak.compound.InputFile;
import org.crosspeak.correlation.EvidenceKind;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.report.Report;
import org.junit.jupiter.api.Test;

class PairedRecordsTest {

  private static final Path SAMPLES = Path.of("spectra-samples");
  private static final Crosspeak CROSSPEAK = Crosspeak.withDefaults();

  private static CompoundRecord first() {
    return CompoundRecord.of("A")
        .structure("Cn1ncc2ccccc21")
        .solvent("CDCl3")
        .hmbc(SAMPLES.resolve("01-methyl-n1/hmbc.txt"))
        .spectrum(Experiment.HSQC, SAMPLES.resolve("01-methyl-n1/hsqc.txt"))
        .build();
  }

  private static CompoundRecord second() {
    return CompoundRecord.of("B")
        .structure("Cn1cc2ccccc2n1")
        .solvent("CDCl3")
        .hmbc(SAMPLES.resolve("02-methyl-n2/hmbc_peaklist.xml"))
        .spectrum(Experiment.HSQC, SAMPLES.resolve("02-methyl-n2/hsqc_peaklist.xml"))
        .build();
  }

  @Test
  void the_other_product_is_evidence_of_its_own_kind_and_its_lists_are_inputs() {
    Report report = (Report) CROSSPEAK.assign(first(), second());

    assertThat(report.verdict().isomer()).isEqualTo("N-1");
    assertThat(report.evidence()).filteredOn(e -> e.kind() == EvidenceKind.PAIR).hasSize(1);
    assertThat(report.provenance().inputs())
        .extracting(InputFile::file)
        .filteredOn(file -> file.startsWith("B/"))
        .hasSize(2);
    assertThat(report.reportId()).isNotEqualTo(((Report) CROSSPEAK.assign(first())).reportId());
  }

  @Test
  void a_partner_without_lists_is_noted_and_changes_no_number() {
    CompoundRecord empty = CompoundRecord.of("B").structure("Cn1cc2ccccc2n1").build();

    Report report = (Report) CROSSPEAK.assign(first(), empty);
    Report alone = (Report) CROSSPEAK.assign(first());

    assertThat(report.quality())
        .anyMatch(note -> note.code().equals(InputCode.PAIR_UNREADABLE.code()));
    assertThat(report.evidence()).isEqualTo(alone.evidence());
    assertThat(report.provenance().inputs()).isEqualTo(alone.provenance().inputs());
  }
}
