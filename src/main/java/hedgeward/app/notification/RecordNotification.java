package hedgeward.app.notification;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.CaseGate;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Operation;
import hedgeward.app.common.Change;
import hedgeward.app.common.Ids;
import hedgeward.app.common.Result;
import hedgeward.app.common.Saved;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.order.Cases;
import hedgeward.domain.clock.London;
import hedgeward.domain.law.Regime;
import hedgeward.domain.notification.ExemptionId;
import hedgeward.domain.notification.NotifiableEvent;
import hedgeward.domain.notification.NotifiableId;
import hedgeward.domain.notification.NotificationExemption;
import hedgeward.domain.notification.NotificationRejection;
import hedgeward.domain.notification.NotificationRules;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.ProtectionOrder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// Records what a respondent notified, a change the police learnt of otherwise, and when another
/// duty to notify holds or has stopped. The log keeps kinds and days, never names or addresses.
public final class RecordNotification {

    /// What is to be recorded.
    public sealed interface Step {

        /// A change, or the first notification; with a receipt when the respondent told it.
        record Event(
                NotifiableEvent.Kind kind,
                LocalDate happenedOn,
                Optional<NotifiableEvent.Receipt> receipt,
                Optional<String> words)
                implements Step {}

        /// The respondent has now told what was known to be open.
        record Received(NotifiableEvent seen, NotifiableEvent.Receipt receipt) implements Step {}

        /// Another duty to notify holds.
        record Exempt(NotificationExemption.Ground ground, LocalDate from, Optional<String> words)
                implements Step {}

        /// It has stopped; the duty revives.
        record Revive(NotificationExemption seen, LocalDate day) implements Step {}
    }

    public record Command(Actor actor, CaseId caseId, Step step) {}

    /// The ports and the source of keys.
    public record Ports(
            Cases cases, Notifications notifications, AuditTrail audit, Ids ids, CaseGate gate) {}

    private final UnitOfWork unitOfWork;
    private final Ports ports;
    private final Clock clock;

    public RecordNotification(UnitOfWork unitOfWork, Ports ports, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.ports = ports;
        this.clock = clock;
    }

    public Result<CaseId, NotificationRejection> handle(Command command) {
        if (!Access.permits(command.actor(), Permission.RECORD_NOTIFICATION)) {
            return new Result.Denied<>(Permission.RECORD_NOTIFICATION);
        }
        return unitOfWork.write(
                tx -> {
                    if (!ports.gate().isOpen(command.actor(), command.caseId())) {
                        return CaseGate.closed();
                    }
                    Optional<CaseFile> file = ports.cases().findById(command.caseId());
                    if (file.isEmpty() || !isOfCase(command)) {
                        return new Result.Missing<>();
                    }
                    Result<CaseId, NotificationRejection> answer = taken(command, file.get());
                    if (answer.isDone()) {
                        tx.changed(new Change.CaseChanged(command.caseId()));
                    } else {
                        tx.giveUp();
                    }
                    return answer;
                });
    }

    /// What is ended or answered belongs to the case the gate was asked for.
    private static boolean isOfCase(Command command) {
        return switch (command.step()) {
            case Step.Event _, Step.Exempt _ -> true;
            case Step.Received(var seen, var _) -> seen.caseId().equals(command.caseId());
            case Step.Revive(var seen, var _) -> seen.caseId().equals(command.caseId());
        };
    }

    private Result<CaseId, NotificationRejection> taken(Command command, CaseFile file) {
        if (!(command.step() instanceof Step.Event(var kind, _, _, _)
                && kind == NotifiableEvent.Kind.ORDER_MADE)) {
            writeDownTheOrder(file);
        }
        return switch (command.step()) {
            case Step.Event event -> event(command, file, event);
            case Step.Received(var seen, var receipt) ->
                    seen.receipt().isPresent()
                            ? new Result.Rejected<>(NotificationRejection.ALREADY_RECEIVED)
                            : keep(command, file, seen.withReceipt(receipt));
            case Step.Exempt exempt -> exempt(command, file, exempt);
            case Step.Revive(var seen, var day) -> revive(command, seen, day);
        };
    }

    /// The first duty stands in the register as soon as anything else does, so that the desk finds
    /// every open one by its day.
    private void writeDownTheOrder(CaseFile file) {
        Optional<ProtectionOrder> dapo =
                file.order().filter(_ -> file.regime() == Regime.DAPN_DAPO);
        if (dapo.isPresent() && ports.notifications().getByCase(file.id()).ofTheOrder().isEmpty()) {
            ports.notifications()
                    .saveEvent(
                            fresh(
                                    file.id(),
                                    NotifiableEvent.Kind.ORDER_MADE,
                                    London.dateOf(dapo.get().madeAt())));
        }
    }

    private NotifiableEvent fresh(CaseId caseId, NotifiableEvent.Kind kind, LocalDate day) {
        return new NotifiableEvent(
                new NotifiableId(ports.ids().next()),
                0,
                caseId,
                kind,
                day,
                Optional.empty(),
                Optional.empty());
    }

    private Result<CaseId, NotificationRejection> event(
            Command command, CaseFile file, Step.Event step) {
        boolean first = step.kind() == NotifiableEvent.Kind.ORDER_MADE;
        if (first && ports.notifications().getByCase(file.id()).ofTheOrder().isPresent()) {
            return new Result.Rejected<>(NotificationRejection.ALREADY_RECEIVED);
        }
        if (!first && !step.kind().isChange()) {
            return new Result.Rejected<>(NotificationRejection.NOT_A_CHANGE);
        }
        return keep(
                command,
                file,
                new NotifiableEvent(
                        new NotifiableId(ports.ids().next()),
                        0,
                        file.id(),
                        step.kind(),
                        step.happenedOn(),
                        step.receipt(),
                        step.words()));
    }

    private Result<CaseId, NotificationRejection> keep(
            Command command, CaseFile file, NotifiableEvent event) {
        Optional<NotificationRejection> objection =
                NotificationRules.objectionTo(event, file, clock.instant());
        if (objection.isPresent()) {
            return new Result.Rejected<>(objection.get());
        }
        return settled(
                ports.notifications().saveEvent(event),
                entry(
                                command,
                                event.receipt().isPresent()
                                        ? "notification.receive"
                                        : "notification.learn")
                        .with("kind", event.kind().name())
                        .with("day", event.happenedOn().toString()),
                command);
    }

    private Result<CaseId, NotificationRejection> exempt(
            Command command, CaseFile file, Step.Exempt step) {
        NotificationExemption exemption =
                new NotificationExemption(
                        new ExemptionId(ports.ids().next()),
                        0,
                        file.id(),
                        step.ground(),
                        step.from(),
                        Optional.empty(),
                        step.words());
        Optional<NotificationRejection> objection =
                NotificationRules.objectionTo(exemption, file, clock.instant());
        if (objection.isPresent()) {
            return new Result.Rejected<>(objection.get());
        }
        return settled(
                ports.notifications().saveExemption(exemption),
                entry(command, "notification.exempt")
                        .with("ground", exemption.ground().name())
                        .with("from", exemption.from().toString()),
                command);
    }

    private Result<CaseId, NotificationRejection> revive(
            Command command, NotificationExemption seen, LocalDate day) {
        Optional<NotificationRejection> objection =
                NotificationRules.objectionToStop(seen, day, clock.instant());
        if (objection.isPresent()) {
            return new Result.Rejected<>(objection.get());
        }
        if (ports.notifications().saveExemption(seen.stoppedOn(day)) == Saved.STALE) {
            return new Result.Stale<>();
        }
        NotifiableEvent revived = fresh(command.caseId(), NotifiableEvent.Kind.REVIVED, day);
        return settled(
                ports.notifications().saveEvent(revived),
                entry(command, "notification.revive").with("day", day.toString()),
                command);
    }

    private Result<CaseId, NotificationRejection> settled(
            Saved saved, AuditEntry entry, Command command) {
        if (saved == Saved.STALE) {
            return new Result.Stale<>();
        }
        ports.audit().record(entry);
        return new Result.Done<>(command.caseId());
    }

    private static AuditEntry entry(Command command, String action) {
        Operation operation =
                switch (command.step()) {
                    case Step.Event _, Step.Exempt _ -> Operation.COLLECTION;
                    case Step.Received _, Step.Revive _ -> Operation.ALTERATION;
                };
        return AuditEntry.of(command.actor(), operation, action, AuditSubject.of(command.caseId()));
    }
}
