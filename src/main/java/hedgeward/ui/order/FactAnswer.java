package hedgeward.ui.order;

import hedgeward.domain.correction.CaseField;
import hedgeward.domain.correction.CaseFields;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.HearingResult;
import hedgeward.domain.order.Representations;
import hedgeward.domain.order.RiskGrade;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.people.Postcode;
import hedgeward.domain.people.Sex;
import hedgeward.ui.kit.Answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A fact of a case as it is being put right. It begins with the value that stands there.
sealed interface FactAnswer {

    Answer<?> answer();

    /// The value as a correction takes it; empty when it shall be not known.
    Optional<String> text();

    /// Whether what was typed is a value of its kind.
    default boolean isReadable() {
        return true;
    }

    /// Words, a number.
    record Words(Answer<String> answer) implements FactAnswer {
        @Override
        public Optional<String> text() {
            return Optional.of(answer.get().strip()).filter(typed -> !typed.isEmpty());
        }
    }

    /// A whole number of at most three digits.
    record Count(Answer<String> answer) implements FactAnswer {
        private static final int MOST_DIGITS = 3;

        @Override
        public Optional<String> text() {
            return Optional.of(answer.get().strip()).filter(typed -> !typed.isEmpty());
        }

        @Override
        public boolean isReadable() {
            return text().map(
                            typed ->
                                    typed.length() <= MOST_DIGITS
                                            && typed.chars().allMatch(c -> c >= '0' && c <= '9'))
                    .orElse(true);
        }
    }

    /// A postcode, however spaced.
    record Code(Answer<String> answer) implements FactAnswer {
        @Override
        public Optional<String> text() {
            return Postcode.of(answer.get()).map(Postcode::value);
        }

        @Override
        public boolean isReadable() {
            return answer.get().isBlank() || text().isPresent();
        }
    }

    record Day(Answer<Optional<LocalDate>> answer) implements FactAnswer {
        @Override
        public Optional<String> text() {
            return answer.get().map(LocalDate::toString);
        }
    }

    record Moment(Answer<Optional<Instant>> answer) implements FactAnswer {
        @Override
        public Optional<String> text() {
            return answer.get().map(Instant::toString);
        }
    }

    record Person(Answer<Optional<Officer>> answer) implements FactAnswer {
        @Override
        public Optional<String> text() {
            return answer.get().map(officer -> officer.id().value().toString());
        }
    }

    record YesNo(Answer<Optional<Boolean>> answer) implements FactAnswer {
        @Override
        public Optional<String> text() {
            return answer.get().map(yes -> yes ? "yes" : "no");
        }
    }

    record Outcome(Answer<Optional<HearingResult>> answer) implements FactAnswer {
        @Override
        public Optional<String> text() {
            return answer.get().map(HearingResult::word);
        }
    }

    record SexOf(Answer<Optional<Sex>> answer) implements FactAnswer {
        @Override
        public Optional<String> text() {
            return answer.get().map(Sex::word);
        }
    }

    record Grade(Answer<Optional<RiskGrade>> answer) implements FactAnswer {
        @Override
        public Optional<String> text() {
            return answer.get().map(RiskGrade::word);
        }
    }

    /// How the respondent's account came in.
    record Account(Answer<Optional<Representations>> answer) implements FactAnswer {
        @Override
        public Optional<String> text() {
            return answer.get().map(Representations::name);
        }
    }

    /// The answer of a fact as it stands in the case.
    static FactAnswer of(CaseFile file, CaseField field, Map<OfficerId, Officer> officers) {
        Optional<String> now = CaseFields.read(file, field);
        return switch (field.kind()) {
            case WORDS, DERIVED_WORDS -> new Words(Answer.of(now.orElse("")));
            case NUMBER -> new Count(Answer.of(now.orElse("")));
            case POSTCODE -> new Code(Answer.of(now.orElse("")));
            case DAY -> new Day(Answer.of(now.map(LocalDate::parse)));
            case MOMENT, DERIVED_MOMENT -> new Moment(Answer.of(now.map(Instant::parse)));
            case OFFICER ->
                    new Person(
                            Answer.of(
                                    now.map(UUID::fromString)
                                            .map(OfficerId::new)
                                            .flatMap(id -> Optional.ofNullable(officers.get(id)))));
            case YES_NO -> new YesNo(Answer.of(now.map("yes"::equals)));
            case SEX -> new SexOf(Answer.of(now.flatMap(Sex::ofWord)));
            case RISK -> new Grade(Answer.of(now.flatMap(RiskGrade::ofWord)));
            case REPRESENTATIONS -> new Account(Answer.of(now.map(Representations::valueOf)));
            case RESULT -> new Outcome(Answer.of(now.flatMap(HearingResult::ofWord)));
        };
    }
}
