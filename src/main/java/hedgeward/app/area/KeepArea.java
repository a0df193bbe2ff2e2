package hedgeward.app.area;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
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
import hedgeward.domain.area.AreaId;
import hedgeward.domain.area.RegimeArea;

import java.time.LocalDate;
import java.util.Optional;

/// Adds a row to the table of areas, or changes one; the log keeps the old days and instrument.
public final class KeepArea {

    private final UnitOfWork unitOfWork;
    private final Areas areas;
    private final AuditTrail audit;
    private final Ids ids;

    public KeepArea(UnitOfWork unitOfWork, Areas areas, AuditTrail audit, Ids ids) {
        this.unitOfWork = unitOfWork;
        this.areas = areas;
        this.audit = audit;
        this.ids = ids;
    }

    /// @param area at version 0 a new row, whose key is given here; else the version seen
    public Result<RegimeArea, RegimeArea.Problem> handle(Actor actor, RegimeArea area) {
        if (!Access.permits(actor, Permission.MANAGE_OFFICE)) {
            return new Result.Denied<>(Permission.MANAGE_OFFICE);
        }
        Optional<RegimeArea.Problem> problem = area.problem();
        if (problem.isPresent()) {
            return new Result.Rejected<>(problem.get());
        }
        return unitOfWork.write(tx -> kept(tx, actor, area));
    }

    private Result<RegimeArea, RegimeArea.Problem> kept(
            UnitOfWork.Tx tx, Actor actor, RegimeArea area) {
        RegimeArea named = area.version() == 0 ? withId(area, new AreaId(ids.next())) : area;
        Optional<RegimeArea> before = areas.findById(named.id());
        if (named.version() > 0 && before.isEmpty()) {
            return new Result.Missing<>();
        }
        if (areas.save(named) == Saved.STALE) {
            tx.giveUp();
            return new Result.Stale<>();
        }
        audit.record(entry(actor, before, named));
        tx.changed(new Change.OfficeChanged());
        return new Result.Done<>(areas.findById(named.id()).orElse(named));
    }

    private static AuditEntry entry(Actor actor, Optional<RegimeArea> before, RegimeArea after) {
        return AuditEntry.of(
                        actor,
                        before.isPresent() ? Operation.ALTERATION : Operation.COLLECTION,
                        "area.keep",
                        AuditSubject.whole(AuditSubject.Kind.OFFICE))
                .with("area", where(after))
                .with(
                        "from",
                        changed(before.map(b -> b.from().toString()), after.from().toString()))
                .with("last", changed(before.map(b -> day(b.lastDay())), day(after.lastDay())))
                .with(
                        "instrument",
                        changed(before.map(RegimeArea::instrument), after.instrument()));
    }

    private static String where(RegimeArea area) {
        return String.join(
                " · ",
                area.regime().code(),
                area.force().orElse("all forces"),
                area.place().orElse("whole area"));
    }

    private static String changed(Optional<String> before, String after) {
        return before.filter(b -> !b.equals(after)).map(b -> b + " → " + after).orElse(after);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("open");
    }

    private static RegimeArea withId(RegimeArea area, AreaId id) {
        return new RegimeArea(
                id,
                0,
                area.regime(),
                area.force(),
                area.place(),
                area.from(),
                area.lastDay(),
                area.instrument(),
                area.source(),
                area.note());
    }
}
