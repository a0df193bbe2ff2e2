package hedgeward.app.handover;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.Outgoing;
import hedgeward.app.common.Result;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.desk.DeskClock;
import hedgeward.app.desk.ReadToday;
import hedgeward.app.office.Office;
import hedgeward.app.office.OfficeSettings;
import hedgeward.app.request.NoticeRequests;
import hedgeward.app.schedule.Schedules;
import hedgeward.app.support.FindTasks;
import hedgeward.app.support.OpenTasks;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// Makes a numbered handover sheet. It leaves the screen, so it is logged as a disclosure in the
/// same transaction, and carries the number and hash of that entry.
public final class PrepareHandover {

    /// What the sheet is read from.
    public record Sources(
            ReadToday today,
            FindTasks tasks,
            NoticeRequests requests,
            Schedules copies,
            Office office) {}

    private final UnitOfWork unitOfWork;
    private final Sources sources;
    private final AuditTrail audit;
    private final InstantSource clock;

    public PrepareHandover(
            UnitOfWork unitOfWork, Sources sources, AuditTrail audit, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.sources = sources;
        this.audit = audit;
        this.clock = clock;
    }

    /// A numbered sheet, to be printed or saved at once.
    ///
    /// @param to who takes it over, as it is printed and logged
    public Result<HandoverSheet, Void> handle(Actor actor, Outgoing to) {
        for (Permission needed : List.of(Permission.READ_CASES, Permission.PRINT_SCHEDULE)) {
            if (!Access.permits(actor, needed)) {
                return new Result.Denied<>(needed);
            }
        }
        return unitOfWork.write(_ -> new Result.Done<>(sheet(actor, to, clock.instant())));
    }

    private HandoverSheet sheet(Actor actor, Outgoing to, Instant now) {
        List<DeskClock> clocks = sources.today().ahead(actor, HandoverPart.furthest());
        OpenTasks tasks = sources.tasks().all(actor, now);
        List<HandoverSheet.Waiting> waiting =
                sources.requests().findWaiting().stream()
                        .map(one -> new HandoverSheet.Waiting(one.sentAt(), one.draftedBy()))
                        .toList();
        OfficeSettings settings = sources.office().settings();
        int copy = sources.copies().takeCopyNumber();
        audit.record(
                AuditEntry.disclosure(
                                actor,
                                "handover.issue",
                                AuditSubject.whole(AuditSubject.Kind.REGISTER),
                                to)
                        .with("copy", Integer.toString(copy))
                        .with("clocks", Integer.toString(clocks.size()))
                        .with("tasks", Integer.toString(tasks.owed().size())));
        return new HandoverSheet(
                clocks,
                tasks,
                waiting,
                new HandoverSheet.Stamp(
                        copy,
                        new HandoverSheet.Hands(actor.userName(), to.recipient()),
                        now,
                        audit.head(),
                        settings.name(),
                        settings.training()));
    }
}
