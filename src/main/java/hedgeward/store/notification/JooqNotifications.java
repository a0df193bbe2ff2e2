package hedgeward.store.notification;

import static hedgeward.store.jooq.Tables.NOTIFIABLE_EVENT;
import static hedgeward.store.jooq.Tables.NOTIFICATION_EXEMPTION;

import hedgeward.app.common.Saved;
import hedgeward.app.notification.Notifications;
import hedgeward.domain.notification.ExemptionId;
import hedgeward.domain.notification.NotifiableEvent;
import hedgeward.domain.notification.NotifiableId;
import hedgeward.domain.notification.NotificationExemption;
import hedgeward.domain.notification.NotificationLedger;
import hedgeward.domain.order.CaseId;
import hedgeward.store.common.CurrentTransaction;
import hedgeward.store.jooq.tables.records.NotifiableEventRecord;
import hedgeward.store.jooq.tables.records.NotificationExemptionRecord;

import java.util.Optional;

/// Notifications and exemptions in their two tables, oldest first.
public final class JooqNotifications implements Notifications {

    private final CurrentTransaction current;

    public JooqNotifications(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public NotificationLedger getByCase(CaseId caseId) {
        return new NotificationLedger(
                current.dsl()
                        .selectFrom(NOTIFIABLE_EVENT)
                        .where(NOTIFIABLE_EVENT.CASE_ID.eq(caseId.value()))
                        .orderBy(NOTIFIABLE_EVENT.HAPPENED_ON, NOTIFIABLE_EVENT.ID)
                        .fetch(JooqNotifications::event),
                current.dsl()
                        .selectFrom(NOTIFICATION_EXEMPTION)
                        .where(NOTIFICATION_EXEMPTION.CASE_ID.eq(caseId.value()))
                        .orderBy(NOTIFICATION_EXEMPTION.FROM_DAY, NOTIFICATION_EXEMPTION.ID)
                        .fetch(JooqNotifications::exemption));
    }

    @Override
    public Optional<NotifiableEvent> findEvent(NotifiableId id) {
        return current.dsl()
                .selectFrom(NOTIFIABLE_EVENT)
                .where(NOTIFIABLE_EVENT.ID.eq(id.value()))
                .fetchOptional(JooqNotifications::event);
    }

    @Override
    public Optional<NotificationExemption> findExemption(ExemptionId id) {
        return current.dsl()
                .selectFrom(NOTIFICATION_EXEMPTION)
                .where(NOTIFICATION_EXEMPTION.ID.eq(id.value()))
                .fetchOptional(JooqNotifications::exemption);
    }

    @Override
    public Saved saveEvent(NotifiableEvent event) {
        NotifiableEventRecord row = row(event);
        if (event.version() == 0) {
            current.dsl().insertInto(NOTIFIABLE_EVENT).set(row).execute();
            return Saved.SAVED;
        }
        int changed =
                current.dsl()
                        .update(NOTIFIABLE_EVENT)
                        .set(row)
                        .where(NOTIFIABLE_EVENT.ID.eq(event.id().value()))
                        .and(NOTIFIABLE_EVENT.VERSION.eq(event.version()))
                        .execute();
        return changed == 1 ? Saved.SAVED : Saved.STALE;
    }

    @Override
    public Saved saveExemption(NotificationExemption exemption) {
        NotificationExemptionRecord row = row(exemption);
        if (exemption.version() == 0) {
            current.dsl().insertInto(NOTIFICATION_EXEMPTION).set(row).execute();
            return Saved.SAVED;
        }
        int changed =
                current.dsl()
                        .update(NOTIFICATION_EXEMPTION)
                        .set(row)
                        .where(NOTIFICATION_EXEMPTION.ID.eq(exemption.id().value()))
                        .and(NOTIFICATION_EXEMPTION.VERSION.eq(exemption.version()))
                        .execute();
        return changed == 1 ? Saved.SAVED : Saved.STALE;
    }

    private static NotifiableEventRecord row(NotifiableEvent event) {
        return new NotifiableEventRecord(
                event.id().value(),
                event.version() + 1,
                event.caseId().value(),
                event.kind().name(),
                event.happenedOn(),
                event.dueAt(),
                event.receipt().map(NotifiableEvent.Receipt::at).orElse(null),
                event.receipt().map(NotifiableEvent.Receipt::by).orElse(null),
                event.words().orElse(null));
    }

    private static NotificationExemptionRecord row(NotificationExemption exemption) {
        return new NotificationExemptionRecord(
                exemption.id().value(),
                exemption.version() + 1,
                exemption.caseId().value(),
                exemption.ground().name(),
                exemption.from(),
                exemption.stoppedOn().orElse(null),
                exemption.words().orElse(null));
    }

    private static NotifiableEvent event(NotifiableEventRecord row) {
        return new NotifiableEvent(
                new NotifiableId(row.getId()),
                row.getVersion(),
                new CaseId(row.getCaseId()),
                NotifiableEvent.Kind.valueOf(row.getKind()),
                row.getHappenedOn(),
                Optional.ofNullable(row.getReceivedAt())
                        .map(at -> new NotifiableEvent.Receipt(at, row.getReceivedBy())),
                Optional.ofNullable(row.getWords()));
    }

    private static NotificationExemption exemption(NotificationExemptionRecord row) {
        return new NotificationExemption(
                new ExemptionId(row.getId()),
                row.getVersion(),
                new CaseId(row.getCaseId()),
                NotificationExemption.Ground.valueOf(row.getGround()),
                row.getFromDay(),
                Optional.ofNullable(row.getStoppedOn()),
                Optional.ofNullable(row.getWords()));
    }
}
