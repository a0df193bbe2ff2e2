package hedgeward.ui.visit;

import hedgeward.app.access.Actor;
import hedgeward.app.audit.AuditLine;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.LastChange;
import hedgeward.app.common.Result;
import hedgeward.app.visit.ReadVisit;
import hedgeward.domain.correction.FactChange;
import hedgeward.domain.correction.Merge;
import hedgeward.domain.correction.visit.VisitField;
import hedgeward.domain.correction.visit.VisitFields;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitRejection;
import hedgeward.ui.correction.Conflict;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.UiTasks;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Reads a visit again that somebody else changed meanwhile, and who that was.
final class VisitClashes {

    private final Actor actor;
    private final ReadVisit read;
    private final LastChange lastChange;
    private final Lane lane;

    VisitClashes(Actor actor, ReadVisit read, LastChange lastChange, UiTasks tasks) {
        this.actor = actor;
        this.read = read;
        this.lastChange = lastChange;
        this.lane = tasks.lane();
    }

    /// The visit as it stands, if it still may be read, and who changed it last.
    record Standing(Optional<ReadVisit.Sheet> sheet, Optional<AuditLine> by) {}

    /// A correction that came second.
    record Typed(Map<VisitField, Optional<String>> values, String reason) {}

    void ask(Visit visit, Consumer<Standing> then) {
        lane.run(
                () ->
                        new Standing(
                                found(read.byId(actor, visit.id())),
                                lastChange.handle(
                                        actor, AuditSubject.of(visit.id(), visit.caseId()))),
                then);
    }

    /// What another changed since `before` beside what was typed.
    static Conflict<ReadVisit.Sheet, VisitField> between(
            Visit before, ReadVisit.Sheet now, String by, Typed typed) {
        Set<VisitField> fields = EnumSet.noneOf(VisitField.class);
        fields.addAll(typed.values().keySet());
        VisitFields.between(before, now.visit()).stream()
                .map(FactChange::field)
                .forEach(fields::add);
        return new Conflict<>(
                now,
                Merge.of(facts(before, fields), facts(now.visit(), fields), typed.values()),
                by,
                typed.reason());
    }

    private static Map<VisitField, Optional<String>> facts(Visit visit, Set<VisitField> fields) {
        Map<VisitField, Optional<String>> facts = new EnumMap<>(VisitField.class);
        fields.forEach(field -> facts.put(field, VisitFields.read(visit, field)));
        return facts;
    }

    private static Optional<ReadVisit.Sheet> found(Result<ReadVisit.Sheet, VisitRejection> answer) {
        return answer instanceof Result.Done<ReadVisit.Sheet, VisitRejection>(var sheet)
                ? Optional.of(sheet)
                : Optional.empty();
    }
}
