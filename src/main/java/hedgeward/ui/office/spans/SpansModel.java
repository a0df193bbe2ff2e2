package hedgeward.ui.office.spans;

import hedgeward.app.retention.SpanForecast;
import hedgeward.app.retention.SpanReport;
import hedgeward.app.retention.SpanRequest;
import hedgeward.ui.kit.Answer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The spans as they stand, the one being typed, and what it would do.
final class SpansModel {

    private final ObjectProperty<List<SpanReport.Line>> lines =
            new SimpleObjectProperty<>(this, "lines", List.of());
    private final ObjectProperty<Optional<SpanForecast>> forecast =
            new SimpleObjectProperty<>(this, "forecast", Optional.empty());
    private final ObjectProperty<Optional<String>> said =
            new SimpleObjectProperty<>(this, "said", Optional.empty());
    private final Answer<Integer> group = Answer.of(2);
    private final Answer<String> years = Answer.of("");
    private final Answer<String> age = Answer.of("");
    private final Answer<String> every = Answer.of("");
    private final Answer<Optional<LocalDate>> from = Answer.empty();
    private final Answer<String> source = Answer.of("");

    ObjectProperty<List<SpanReport.Line>> linesProperty() {
        return lines;
    }

    ObjectProperty<Optional<SpanForecast>> forecastProperty() {
        return forecast;
    }

    ObjectProperty<Optional<String>> saidProperty() {
        return said;
    }

    Answer<Integer> group() {
        return group;
    }

    Answer<String> years() {
        return years;
    }

    Answer<String> age() {
        return age;
    }

    Answer<String> every() {
        return every;
    }

    Answer<Optional<LocalDate>> from() {
        return from;
    }

    Answer<String> source() {
        return source;
    }

    /// What was typed; empty when a number is none, and then the field says so.
    Optional<SpanRequest> typed(String notANumber) {
        boolean whole = true;
        for (Answer<String> one : List.of(years, age, every)) {
            whole &= one.require(isNumber(one.get()), notANumber);
        }
        return whole
                ? Optional.of(
                        new SpanRequest(
                                group.get(),
                                number(years),
                                number(age),
                                number(every),
                                from.get(),
                                source.get()))
                : Optional.empty();
    }

    void clear() {
        List.of(years, age, every, source).forEach(one -> one.set(""));
        from.set(Optional.empty());
    }

    private static boolean isNumber(String typed) {
        return typed.strip().matches("\\d{0,4}");
    }

    private static Optional<Integer> number(Answer<String> typed) {
        return Optional.of(typed.get().strip())
                .filter(text -> !text.isEmpty())
                .map(Integer::valueOf);
    }
}
