package hedgeward.ui.order;

import hedgeward.domain.correction.CaseField;
import hedgeward.domain.order.HearingResult;
import hedgeward.domain.order.Representations;
import hedgeward.domain.order.RiskGrade;
import hedgeward.domain.people.Sex;
import hedgeward.ui.kit.Answer;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.kit.MsgKey;
import hedgeward.ui.wording.AuthoriseWords;
import hedgeward.ui.wording.CaseWords;
import hedgeward.ui.wording.CorrectionWords;

import javafx.scene.control.DatePicker;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The field in which one fact of a case is typed, whatever its kind.
record FactRows(FormPlace place, CorrectionWords words) {

    FieldRow of(CaseField field, FactAnswer fact) {
        String id = field.name().toLowerCase(Locale.ROOT).replace('_', '-');
        MsgKey name = CorrectionWords.key(field);
        return switch (fact) {
            case FactAnswer.Words(var answer) -> place.fields().text(id, name, answer);
            case FactAnswer.Count(var answer) -> place.fields().text(id, name, answer);
            case FactAnswer.Code(var answer) -> place.fields().text(id, name, answer);
            case FactAnswer.Moment(var answer) ->
                    place.fields().moment(id, name, answer, place.today());
            case FactAnswer.Person(var answer) ->
                    place.fields().officer(id, name, answer, place.officers());
            case FactAnswer.YesNo(var answer) ->
                    choice(id, name, answer, List.of(true, false), words::yesOrNo);
            case FactAnswer.Outcome(var answer) ->
                    place.fields().choice(id, name, answer, results(), words::result);
            case FactAnswer.SexOf(var answer) ->
                    choice(id, name, answer, List.of(Sex.values()), words::sex);
            case FactAnswer.Grade(var answer) ->
                    choice(id, name, answer, List.of(RiskGrade.values()), cases()::risk);
            case FactAnswer.Account(var answer) -> account(id, name, answer);
            case FactAnswer.Day(var answer) -> day(id, name, answer);
        };
    }

    private CaseWords cases() {
        return new CaseWords(place.look().messages());
    }

    private FieldRow account(String id, MsgKey name, Answer<Optional<Representations>> answer) {
        AuthoriseWords said = new AuthoriseWords(place.look().messages());
        return choice(id, name, answer, List.of(Representations.values()), said::representations);
    }

    /// One of the values, or not known.
    private <T> FieldRow choice(
            String id,
            MsgKey name,
            Answer<Optional<T>> answer,
            List<T> values,
            Function<T, String> said) {
        List<Optional<T>> offered =
                Stream.concat(Stream.of(Optional.<T>empty()), values.stream().map(Optional::of))
                        .toList();
        return place.fields()
                .choice(
                        id,
                        name,
                        answer,
                        offered,
                        value -> place.look().orNotKnown(value.map(said)));
    }

    /// An order is not made by a correction: the result is taken back and recorded again.
    private static List<Optional<HearingResult>> results() {
        return Stream.concat(
                        Stream.of(Optional.<HearingResult>empty()),
                        Arrays.stream(HearingResult.values())
                                .filter(result -> result != HearingResult.MADE)
                                .map(Optional::of))
                .toList();
    }

    private FieldRow day(String id, MsgKey name, Answer<Optional<LocalDate>> answer) {
        DatePicker picker =
                place.look().widgets().date(FormPlace.PREFIX + id, name, place.look().times());
        answer.get().ifPresent(picker::setValue);
        place.scope().listen(picker.valueProperty(), day -> answer.set(Optional.ofNullable(day)));
        return place.look()
                .forms()
                .row(name, picker)
                .problem(answer.problemProperty(), place.scope());
    }
}
