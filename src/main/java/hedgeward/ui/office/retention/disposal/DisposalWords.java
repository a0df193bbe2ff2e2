package hedgeward.ui.office.retention.disposal;

import hedgeward.app.backup.BackupPlan;
import hedgeward.app.backup.Rotation;
import hedgeward.domain.retention.DisposalGround;
import hedgeward.domain.retention.DisposalRejection;
import hedgeward.domain.retention.DisposalRule;
import hedgeward.domain.retention.ErasedKind;
import hedgeward.domain.retention.Span;
import hedgeward.ui.kit.Look;

import java.time.LocalDate;
import java.util.List;

/// Says by what rule a case goes, what goes with it, and how long copies may hold it.
record DisposalWords(Look look) {

    /// The ground, then what it was worked out from.
    List<String> why(DisposalRule rule) {
        return List.of(
                text(
                        switch (rule.ground()) {
                            case REVIEW_DUE -> DisposalMsg.GROUND_DUE;
                            case ENTERED_BY_MISTAKE -> DisposalMsg.GROUND_MISTAKE;
                        }),
                text(DisposalMsg.RULE_CONTACT, day(rule.lastContact())),
                text(DisposalMsg.RULE_GROUP, rule.group().number())
                        + " "
                        + switch (rule.span()) {
                            case Span.Clear(int years) -> text(DisposalMsg.RULE_CLEAR, years);
                            case Span.UntilAge(int age, int every) ->
                                    text(DisposalMsg.RULE_AGE, age, every);
                        },
                text(DisposalMsg.RULE_DUE, day(rule.due())));
    }

    String ground(DisposalGround ground) {
        return text(
                switch (ground) {
                    case REVIEW_DUE -> DisposalMsg.GROUND_DUE_SHORT;
                    case ENTERED_BY_MISTAKE -> DisposalMsg.GROUND_MISTAKE_SHORT;
                });
    }

    /// How long backups may hold what was disposed of on a London day.
    String backups(LocalDate on, BackupPlan plan) {
        return plan.folder().isPresent()
                ? text(DisposalMsg.BACKUPS_UNTIL, day(Rotation.goneBy(on, plan.keep())))
                : text(DisposalMsg.BACKUPS_BY_HAND);
    }

    String problem(DisposalRejection why) {
        return text(
                switch (why) {
                    case DisposalRejection.Barred _ -> DisposalMsg.BARRED;
                    case DisposalRejection.NotApproved() -> DisposalMsg.NOT_APPROVED;
                });
    }

    /// The kind as it stands beside its number.
    String kind(ErasedKind kind, int count) {
        return text(
                switch (kind) {
                    case CASES -> DisposalMsg.KIND_CASES;
                    case CHILDREN -> DisposalMsg.KIND_CHILDREN;
                    case TERMS -> DisposalMsg.KIND_TERMS;
                    case HEARINGS -> DisposalMsg.KIND_HEARINGS;
                    case COURT_DECISIONS -> DisposalMsg.KIND_COURT_DECISIONS;
                    case NOTIFICATIONS -> DisposalMsg.KIND_NOTIFICATIONS;
                    case VISITS -> DisposalMsg.KIND_VISITS;
                    case BREACHES -> DisposalMsg.KIND_BREACHES;
                    case BREACH_FILE_ENTRIES -> DisposalMsg.KIND_BREACH_FILE_ENTRIES;
                    case EVIDENCE_FILES -> DisposalMsg.KIND_EVIDENCE_FILES;
                    case CORRECTIONS -> DisposalMsg.KIND_CORRECTIONS;
                    case TASKS -> DisposalMsg.KIND_TASKS;
                    case NOTICE_REQUESTS -> DisposalMsg.KIND_NOTICE_REQUESTS;
                    case RESTRICTIONS -> DisposalMsg.KIND_RESTRICTIONS;
                    case IDENTITY_DECISIONS -> DisposalMsg.KIND_IDENTITY_DECISIONS;
                    case RETENTION_DECISIONS -> DisposalMsg.KIND_RETENTION_DECISIONS;
                },
                count);
    }

    private String day(LocalDate day) {
        return look.times().dayYear(day);
    }

    private String text(DisposalMsg key, Object... values) {
        return look.messages().text(key, values);
    }
}
