package hedgeward.ui.office.log;

import hedgeward.app.audit.KeptChange;
import hedgeward.app.audit.ReadChanges;
import hedgeward.app.common.Result;
import hedgeward.app.proof.FilePart;
import hedgeward.domain.correction.CaseField;
import hedgeward.domain.correction.FactChange;
import hedgeward.domain.correction.breach.BreachField;
import hedgeward.domain.correction.visit.VisitField;
import hedgeward.ui.kit.Look;
import hedgeward.ui.wording.BreachFactWords;
import hedgeward.ui.wording.CorrectionWords;
import hedgeward.ui.wording.StepWords;
import hedgeward.ui.wording.VisitFactWords;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What an alteration changed, a line a fact.
record ChangeLines(Look look) {

    String of(Result<List<KeptChange>, ReadChanges.Refusal> answer) {
        return switch (answer) {
            case Result.Done<List<KeptChange>, ReadChanges.Refusal>(var changes) ->
                    changes.isEmpty()
                            ? look.messages().text(LogMsg.CHANGES_NONE)
                            : changes.stream().map(this::line).collect(Collectors.joining("\n"));
            case Result.Rejected<List<KeptChange>, ReadChanges.Refusal> _ ->
                    look.messages().text(LogMsg.CHANGES_NO_REASON);
            case Result.Denied<List<KeptChange>, ReadChanges.Refusal>(var needed) ->
                    new StepWords(look.messages()).denied(needed);
            case Result.Stale<List<KeptChange>, ReadChanges.Refusal> _,
                    Result.Missing<List<KeptChange>, ReadChanges.Refusal> _ ->
                    look.messages().text(LogMsg.CHANGES_NONE);
        };
    }

    private String line(KeptChange change) {
        return change.values()
                .map(values -> line(change, values))
                .orElseGet(() -> look.messages().text(LogMsg.CHANGES_HIDDEN, name(change)));
    }

    private String line(KeptChange change, KeptChange.Values values) {
        return switch (change.kind()) {
            case CASE ->
                    new CorrectionWords(look, Map.of())
                            .change(
                                    new FactChange<>(
                                            CaseField.valueOf(change.field()),
                                            values.before(),
                                            values.after()),
                                    true);
            case BREACH, VISIT, OFFICE, OFFICER, SCHEDULE, REGISTER ->
                    look.messages()
                            .text(
                                    LogMsg.CHANGES_LINE,
                                    name(change),
                                    known(values.before()),
                                    known(values.after()));
        };
    }

    private String known(Optional<String> value) {
        return value.orElseGet(() -> look.messages().text(LogMsg.CHANGES_UNKNOWN));
    }

    private String name(KeptChange change) {
        return switch (change.kind()) {
            case CASE ->
                    look.messages().text(CorrectionWords.key(CaseField.valueOf(change.field())));
            case BREACH ->
                    FilePart.named(change.field())
                            .map(part -> look.messages().text(word(part)))
                            .orElseGet(() -> breachFact(change));
            case VISIT ->
                    look.messages()
                            .text(
                                    new VisitFactWords(look, List.of())
                                            .name(VisitField.valueOf(change.field())));
            case OFFICE, OFFICER, SCHEDULE, REGISTER -> change.field();
        };
    }

    private String breachFact(KeptChange change) {
        return look.messages()
                .text(
                        new BreachFactWords(look, List.of(), false)
                                .name(BreachField.valueOf(change.field())));
    }

    private static LogMsg word(FilePart part) {
        return switch (part) {
            case ALLEGATION -> LogMsg.PART_ALLEGATION;
            case EXHIBIT -> LogMsg.PART_EXHIBIT;
            case POINT -> LogMsg.PART_POINT;
            case RULING -> LogMsg.PART_RULING;
            case CRIME -> LogMsg.PART_CRIME;
        };
    }
}
