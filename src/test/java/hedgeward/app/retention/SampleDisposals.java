package hedgeward.app.retention;

import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.retention.Disposal;
import hedgeward.domain.retention.DisposalGround;
import hedgeward.domain.retention.DisposalRule;
import hedgeward.domain.retention.ErasedKind;
import hedgeward.domain.retention.RetentionGroup;
import hedgeward.domain.retention.Span;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/// Disposals as they may stand in a register.
public final class SampleDisposals {

    private SampleDisposals() {}

    /// Certificate 12: the review was due.
    public static Disposal due() {
        return of(
                12,
                rule(DisposalGround.REVIEW_DUE, RetentionGroup.SERIOUS),
                Map.of(
                        ErasedKind.CASES, 1,
                        ErasedKind.CHILDREN, 2,
                        ErasedKind.TERMS, 6,
                        ErasedKind.HEARINGS, 1,
                        ErasedKind.VISITS, 9,
                        ErasedKind.BREACHES, 1,
                        ErasedKind.BREACH_FILE_ENTRIES, 4,
                        ErasedKind.EVIDENCE_FILES, 3,
                        ErasedKind.CORRECTIONS, 5,
                        ErasedKind.RETENTION_DECISIONS, 1));
    }

    /// Certificate 12, of this case.
    public static Disposal of(CaseId caseId) {
        Disposal due = due();
        return new Disposal(
                due.certificate(),
                caseId,
                due.ref(),
                due.rule(),
                due.at(),
                due.by(),
                due.approvedBy(),
                due.workstation(),
                due.erased());
    }

    /// Certificate 13: entered by mistake, and in the first group.
    public static Disposal mistake() {
        return of(
                13,
                new DisposalRule(
                        DisposalGround.ENTERED_BY_MISTAKE,
                        RetentionGroup.PUBLIC_PROTECTION,
                        new Span.UntilAge(100, 10),
                        LocalDate.of(2026, 11, 21),
                        LocalDate.of(2036, 11, 21)),
                Map.of(ErasedKind.CASES, 1));
    }

    /// Everything there may be, so that the paper is as full as it can be.
    public static Disposal full() {
        Map<ErasedKind, Integer> all = new java.util.EnumMap<>(ErasedKind.class);
        for (ErasedKind kind : ErasedKind.values()) {
            all.put(kind, 2 + all.size());
        }
        return of(14, rule(DisposalGround.REVIEW_DUE, RetentionGroup.OTHER), all);
    }

    private static DisposalRule rule(DisposalGround ground, RetentionGroup group) {
        return new DisposalRule(
                ground,
                group,
                group.usual(),
                LocalDate.of(2016, 10, 14),
                LocalDate.of(2026, 10, 14));
    }

    private static Disposal of(int certificate, DisposalRule rule, Map<ErasedKind, Integer> what) {
        return new Disposal(
                certificate,
                new CaseId(new UUID(5, certificate)),
                new CaseRef("DV-2016-00" + certificate),
                rule,
                Instant.parse("2026-11-23T10:14:00Z"),
                "ashdown",
                "birch",
                "desk 3",
                what);
    }
}
