package hedgeward.ui.order.neworder;

import hedgeward.domain.order.OrderRoute;
import hedgeward.domain.order.RiskGrade;
import hedgeward.domain.people.Relationship;
import hedgeward.ui.kit.Answer;
import hedgeward.ui.terms.TermSheet;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// An order and its people as they are typed in.
final class NewOrderModel {

    /// How long it lasts.
    enum Ends {
        FURTHER_ORDER,
        LAST_DAY,
        EVENT
    }

    /// Whether the respondent was told of the hearing.
    enum Telling {
        ON_NOTICE,
        WITHOUT
    }

    /// The order.
    ///
    /// @param awareAt asked where the respondent was not told
    /// @param returnAt the hearing on notice that follows then
    record Order(
            Answer<OrderRoute> route,
            Answer<String> court,
            Answer<Optional<Instant>> madeAt,
            Answer<String> occurrence,
            Answer<Ends> ends,
            Answer<Optional<LocalDate>> lastDay,
            Answer<String> event,
            Answer<Telling> telling,
            Answer<Optional<Instant>> awareAt,
            Answer<Optional<Instant>> returnAt,
            Answer<Optional<Instant>> servedAt,
            Answer<String> notes) {}

    /// Somebody the order is about.
    record Person(
            Answer<String> surname,
            Answer<String> forenames,
            Answer<Optional<LocalDate>> born,
            Answer<String> address,
            Answer<String> postcode) {

        static Person empty() {
            return new Person(
                    Answer.of(""), Answer.of(""), Answer.empty(), Answer.of(""), Answer.of(""));
        }
    }

    /// How the protected person is reached safely.
    record Safe(Answer<String> phone, Answer<String> times, Answer<String> codeWord) {}

    /// What is known of the two and their home; all of it may be not yet known.
    ///
    /// @param children how many
    /// @param childNames one a line
    record About(
            Answer<Optional<RiskGrade>> risk,
            Answer<Optional<Relationship.Kind>> relation,
            Answer<Optional<Boolean>> shared,
            Answer<String> children,
            Answer<String> childNames) {}

    private final Order order =
            new Order(
                    Answer.of(OrderRoute.FAMILY_PROCEEDINGS),
                    Answer.of(""),
                    Answer.empty(),
                    Answer.of(""),
                    Answer.of(Ends.FURTHER_ORDER),
                    Answer.empty(),
                    Answer.of(""),
                    Answer.of(Telling.ON_NOTICE),
                    Answer.empty(),
                    Answer.empty(),
                    Answer.empty(),
                    Answer.of(""));
    private final Person respondent = Person.empty();
    private final Person protectedPerson = Person.empty();
    private final Safe safe = new Safe(Answer.of(""), Answer.of(""), Answer.of(""));
    private final About about =
            new About(Answer.empty(), Answer.empty(), Answer.empty(), Answer.of(""), Answer.of(""));
    private final TermSheet terms = new TermSheet();
    private final BooleanProperty restored = new SimpleBooleanProperty(this, "restored", false);
    private final ObjectProperty<Optional<String>> refusal =
            new SimpleObjectProperty<>(this, "refusal", Optional.empty());

    Order order() {
        return order;
    }

    Person respondent() {
        return respondent;
    }

    Person protectedPerson() {
        return protectedPerson;
    }

    Safe safe() {
        return safe;
    }

    About about() {
        return about;
    }

    /// Whether what stands there is a draft that was left.
    BooleanProperty restoredProperty() {
        return restored;
    }

    TermSheet terms() {
        return terms;
    }

    /// Why it was not recorded, where no field is to blame.
    ObjectProperty<Optional<String>> refusalProperty() {
        return refusal;
    }
}
