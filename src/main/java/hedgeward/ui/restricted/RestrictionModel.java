package hedgeward.ui.restricted;

import hedgeward.app.restricted.ReadRestriction;
import hedgeward.domain.restricted.Readership;
import hedgeward.ui.kit.Answer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// To whom a case is open, and what is typed to change that or to break the glass.
final class RestrictionModel {

    /// Which sheet is open.
    enum Sheet {
        NONE,
        RESTRICT,
        LIFT
    }

    /// One user on the sheet.
    record Choice(
            String userName, boolean isLikeParty, BooleanProperty reads, BooleanProperty keptOut) {

        /// What was ticked since the sheet was opened; who is kept out does not read.
        void takeUp(Choice ticked, Choice before) {
            if (ticked.reads.get() != before.reads.get()) {
                reads.set(ticked.reads.get());
            }
            if (ticked.keptOut.get() != before.keptOut.get()) {
                keptOut.set(ticked.keptOut.get());
            }
            if (keptOut.get()) {
                reads.set(false);
            }
        }
    }

    private final ObjectProperty<Optional<ReadRestriction.Answer>> answer =
            new SimpleObjectProperty<>(this, "answer", Optional.empty());
    private final ObjectProperty<Optional<ReadRestriction.Closed>> closed =
            new SimpleObjectProperty<>(this, "closed", Optional.empty());
    private final ObjectProperty<Sheet> sheet =
            new SimpleObjectProperty<>(this, "sheet", Sheet.NONE);
    private final Answer<String> reason = Answer.of("");
    private List<Choice> choices = List.of();
    private Set<String> leftOut = Set.of();
    private int seen;
    private Optional<Readership> began = Optional.empty();

    ObjectProperty<Optional<ReadRestriction.Answer>> answerProperty() {
        return answer;
    }

    /// What is said to whom the case is closed.
    ObjectProperty<Optional<ReadRestriction.Closed>> closedProperty() {
        return closed;
    }

    ObjectProperty<Sheet> sheetProperty() {
        return sheet;
    }

    Answer<String> reason() {
        return reason;
    }

    List<Choice> choices() {
        return choices;
    }

    /// How many decisions there were when the sheet was opened.
    int seen() {
        return seen;
    }

    /// Opens a sheet as the case stands; who bears the name of a party is kept out at first. A
    /// party who cannot be chosen now, as one whose account is closed, stays kept out.
    void open(Sheet which) {
        reason.set("");
        choices = List.of();
        sheet.set(Sheet.NONE);
        fill();
        sheet.set(which);
    }

    /// Somebody decided meanwhile: what was ticked here since the sheet was opened is kept over how
    /// the case stands now, and the reason too.
    void takeUp() {
        Sheet which = sheet.get();
        List<Choice> mine = choices;
        Optional<Readership> before = began;
        fill();
        choices.forEach(
                now ->
                        mine.stream()
                                .filter(one -> one.userName().equals(now.userName()))
                                .forEach(one -> now.takeUp(one, choice(one, before))));
        sheet.set(Sheet.NONE);
        sheet.set(which);
    }

    private static Choice choice(Choice one, Optional<Readership> then) {
        return choice(new ReadRestriction.Candidate(one.userName(), one.isLikeParty()), then);
    }

    private void fill() {
        seen = answer.get().map(known -> known.decisions().size()).orElse(0);
        began = answer.get().flatMap(ReadRestriction.Answer::readership);
        choices =
                answer.get()
                        .map(
                                known ->
                                        known.candidates().stream()
                                                .map(one -> choice(one, known.readership()))
                                                .toList())
                        .orElse(List.of());
        leftOut =
                answer
                        .get()
                        .flatMap(ReadRestriction.Answer::readership)
                        .map(Readership::keptOut)
                        .orElse(Set.of())
                        .stream()
                        .filter(user -> choices.stream().noneMatch(c -> c.userName().equals(user)))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static Choice choice(ReadRestriction.Candidate one, Optional<Readership> now) {
        return new Choice(
                one.userName(),
                one.isLikeParty(),
                new SimpleBooleanProperty(now.filter(r -> r.admits(one.userName())).isPresent()),
                new SimpleBooleanProperty(
                        now.map(r -> r.keepsOut(one.userName())).orElse(one.isLikeParty())));
    }

    Set<String> readers() {
        return chosen(Choice::reads);
    }

    Set<String> keptOut() {
        return Stream.concat(chosen(Choice::keptOut).stream(), leftOut.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> chosen(Function<Choice, BooleanProperty> box) {
        return choices.stream()
                .filter(one -> box.apply(one).get())
                .map(Choice::userName)
                .collect(Collectors.toUnmodifiableSet());
    }
}
