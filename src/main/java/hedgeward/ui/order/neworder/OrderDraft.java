package hedgeward.ui.order.neworder;

import hedgeward.domain.condition.Terms;
import hedgeward.domain.order.OrderRoute;
import hedgeward.domain.order.RiskGrade;
import hedgeward.domain.people.Relationship;
import hedgeward.ui.kit.Answer;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.terms.TermsText;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The form as a draft and back. Only what was changed is kept, so that an untouched form leaves no
/// draft behind; what cannot be read any more stays as it was at first.
final class OrderDraft {

    private static final String TERMS = "terms";

    /// One field of the draft.
    private record Slot<T>(
            String key,
            Answer<T> answer,
            String first,
            Function<T, String> write,
            Function<String, Optional<T>> read) {

        static <T> Slot<T> of(
                String key,
                Answer<T> answer,
                Function<T, String> write,
                Function<String, Optional<T>> read) {
            return new Slot<>(key, answer, write.apply(answer.get()), write, read);
        }

        void keep(Map<String, String> draft) {
            String now = write.apply(answer.get());
            if (!now.equals(first)) {
                draft.put(key, now);
            }
        }

        void show(Map<String, String> draft) {
            read.apply(draft.getOrDefault(key, first)).ifPresent(answer::set);
        }
    }

    private final NewOrderModel model;
    private final String firstTerms;
    private final List<Slot<?>> slots = new ArrayList<>();

    /// @param model untouched yet: what stands there now needs no keeping
    OrderDraft(NewOrderModel model) {
        this.model = model;
        this.firstTerms = terms();
        ofOrder(model.order());
        ofPerson("respondent", model.respondent());
        ofPerson("protected", model.protectedPerson());
        text("safe-phone", model.safe().phone());
        text("safe-times", model.safe().times());
        text("code-word", model.safe().codeWord());
        ofHome(model.about());
    }

    /// What was typed, by field; empty while nothing was.
    Map<String, String> fields() {
        Map<String, String> draft = new LinkedHashMap<>();
        slots.forEach(slot -> slot.keep(draft));
        if (!terms().equals(firstTerms)) {
            draft.put(TERMS, terms());
        }
        return draft;
    }

    /// Shows what was kept; fields not kept are as at first.
    void show(Map<String, String> draft) {
        slots.forEach(slot -> slot.show(draft));
        model.terms().show(new Terms(TermsText.read(draft.getOrDefault(TERMS, firstTerms))));
    }

    /// Runs after every change of any field.
    void onEdit(Scope scope, Runnable edited) {
        slots.forEach(slot -> scope.listen(slot.answer().valueProperty(), _ -> edited.run()));
        scope.listen(model.terms().editsProperty(), _ -> edited.run());
    }

    /// With the numbers they get in an order, so that showing them changes nothing.
    private String terms() {
        return TermsText.write(new Terms(model.terms().soFar()).conditions());
    }

    private void ofOrder(NewOrderModel.Order order) {
        choice("route", order.route(), OrderRoute.values());
        text("court", order.court());
        moment("made-at", order.madeAt());
        text("occurrence", order.occurrence());
        choice("ends", order.ends(), NewOrderModel.Ends.values());
        day("last-day", order.lastDay());
        text("event", order.event());
        choice("telling", order.telling(), NewOrderModel.Telling.values());
        moment("aware-at", order.awareAt());
        moment("return-at", order.returnAt());
        moment("served-at", order.servedAt());
        text("notes", order.notes());
    }

    private void ofPerson(String who, NewOrderModel.Person person) {
        text(who + "-surname", person.surname());
        text(who + "-forenames", person.forenames());
        day(who + "-born", person.born());
        text(who + "-address", person.address());
        text(who + "-postcode", person.postcode());
    }

    private void ofHome(NewOrderModel.About about) {
        maybe("risk", about.risk(), Enum::name, word -> named(RiskGrade.values(), word));
        maybe(
                "relation",
                about.relation(),
                Enum::name,
                word -> named(Relationship.Kind.values(), word));
        maybe(
                "shared",
                about.shared(),
                yes -> Boolean.toString(yes),
                word -> Optional.of(Boolean.parseBoolean(word)));
        text("children", about.children());
        text("child-names", about.childNames());
    }

    private void text(String key, Answer<String> answer) {
        slots.add(Slot.of(key, answer, typed -> typed, Optional::of));
    }

    private void moment(String key, Answer<Optional<Instant>> answer) {
        maybe(key, answer, Instant::toString, word -> parsed(word, Instant::parse));
    }

    private void day(String key, Answer<Optional<LocalDate>> answer) {
        maybe(key, answer, LocalDate::toString, word -> parsed(word, LocalDate::parse));
    }

    private <E extends Enum<E>> void choice(String key, Answer<E> answer, E[] all) {
        slots.add(Slot.of(key, answer, Enum::name, word -> named(all, word)));
    }

    private <T> void maybe(
            String key,
            Answer<Optional<T>> answer,
            Function<T, String> write,
            Function<String, Optional<T>> read) {
        slots.add(
                Slot.of(
                        key,
                        answer,
                        value -> value.map(write).orElse(""),
                        word -> Optional.of(word.isEmpty() ? Optional.empty() : read.apply(word))));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String word) {
        return Arrays.stream(all).filter(one -> one.name().equals(word)).findFirst();
    }

    private static <T> Optional<T> parsed(String word, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(word));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
