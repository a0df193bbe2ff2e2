package hedgeward.exchange.register;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.retention.Disposal;
import hedgeward.domain.retention.DisposalGround;
import hedgeward.domain.retention.DisposalRule;
import hedgeward.domain.retention.RetentionGroup;
import hedgeward.exchange.rows.RegisterTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/// An old file does not bring back what was disposed of.
class DisposedRowsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 1);

    @TempDir Path folder;

    @Test
    void aCaseThatWasDisposedOfDoesNotComeBack() {
        assertThat(load(DisposalGround.REVIEW_DUE, RegisterTable.ORDERS).rejections())
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.column()).isEqualTo("case_ref");
                            assertThat(finding.reason()).contains("disposed of after its review");
                        });
    }

    @Test
    void neitherDoItsVisitsAndBreaches() {
        for (RegisterTable table :
                new RegisterTable[] {RegisterTable.VISITS, RegisterTable.BREACHES}) {
            assertThat(load(DisposalGround.REVIEW_DUE, table).rejections())
                    .extracting(Finding::reason)
                    .singleElement()
                    .asString()
                    .contains("disposed of after its review");
        }
    }

    @Test
    void theReferenceOfACaseEnteredByMistakeMayBeUsedAgain() {
        assertThat(load(DisposalGround.ENTERED_BY_MISTAKE, RegisterTable.ORDERS).imported())
                .isEqualTo(1);
    }

    private ImportReport load(DisposalGround ground, RegisterTable table) {
        Desk desk = Dirty.deskFor(table, folder);
        desk.disposals.add(
                new Disposal(
                        desk.disposals.nextCertificate(),
                        new CaseId(new UUID(1, 1)),
                        new CaseRef("GONE-1"),
                        new DisposalRule(
                                ground,
                                RetentionGroup.SERIOUS,
                                RetentionGroup.SERIOUS.usual(),
                                DUE.minusYears(10),
                                DUE),
                        Desk.NOW,
                        "wren",
                        "finch",
                        "desk 1",
                        Map.of()));
        return desk.loadTable(
                table, Dirty.file(folder, table, Dirty.row(table, "case_ref=GONE-1")));
    }
}
