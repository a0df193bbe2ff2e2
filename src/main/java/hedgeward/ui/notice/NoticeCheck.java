package hedgeward.ui.notice;

import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.order.Matter;
import hedgeward.domain.people.Postcode;
import hedgeward.ui.kit.Look;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// What is still missing from the form, and what in it cannot be read.
record NoticeCheck(NoticeAnswers answers) {

    /// The fields that a notice usually cannot do without; their rule stands beside their name.
    /// Whatever is left out here may be not yet known.
    static final Set<NoticeField> EVER_NEEDED =
            EnumSet.of(
                    NoticeField.RESPONDENT_SURNAME,
                    NoticeField.PROTECTED_SURNAME,
                    NoticeField.GROUNDS,
                    NoticeField.CHILDREN_FINDING,
                    NoticeField.OPINION_FINDING,
                    NoticeField.OPINION_STEPS,
                    NoticeField.REPRESENTATIONS_FINDING,
                    NoticeField.RESIDENTS_FINDING,
                    NoticeField.RESIDENTS_STEPS,
                    NoticeField.DECISION,
                    NoticeField.AUTHORISER,
                    NoticeField.DECIDED_AT);

    private static final Set<NoticeField> DECIDED_LATER =
            EnumSet.of(NoticeField.DECISION, NoticeField.AUTHORISER, NoticeField.DECIDED_AT);
    private static final Set<NoticeField> MOMENTS =
            EnumSet.of(
                    NoticeField.COMMANDER_AT,
                    NoticeField.DECIDED_AT,
                    NoticeField.CONFIRMED_AT,
                    NoticeField.SERVED_AT,
                    NoticeField.LISTED_AT);
    private static final Set<NoticeField> POSTCODES =
            Set.of(
                    NoticeField.RESPONDENT_POSTCODE,
                    NoticeField.PROTECTED_POSTCODE,
                    NoticeField.PREMISES_POSTCODE,
                    NoticeField.SERVICE_POSTCODE);
    private static final Set<NoticeField> BIRTHDAYS =
            Set.of(NoticeField.RESPONDENT_BORN, NoticeField.PROTECTED_BORN);

    /// What is wrong with each field, ready to read.
    ///
    /// @param asked the fields that have to be filled in
    Map<NoticeField, String> problems(
            Look look, Function<NoticeCheck, List<NoticeField>> asked, LocalDate today) {
        RequiredWords required = new RequiredWords(look, answers.regime());
        Map<NoticeField, String> problems = new TreeMap<>();
        asked.apply(this).forEach(field -> problems.put(field, required.sentence(field)));
        unreadable(today)
                .forEach((field, words) -> problems.put(field, look.messages().text(words)));
        return problems;
    }

    /// The fields that must hold something before this can be recorded, in the page's order.
    List<NoticeField> needed() {
        List<NoticeField> needed =
                new ArrayList<>(
                        List.of(
                                NoticeField.RESPONDENT_SURNAME,
                                NoticeField.PROTECTED_SURNAME,
                                NoticeField.DECISION,
                                NoticeField.AUTHORISER,
                                NoticeField.DECIDED_AT));
        if (answers.isGranted()) {
            needed.add(NoticeField.GROUNDS);
            answers.matters().forEach(matter -> addMatter(needed, matter));
        }
        if (answers.terms().contains(ConditionType.KEEP_DISTANCE)) {
            needed.add(NoticeField.METRES);
        }
        if (answers.mentionsService() || answers.mentionsHearing()) {
            needed.addAll(List.of(NoticeField.SERVED_AT, NoticeField.SERVED_BY));
        }
        if (answers.mentionsHearing()) {
            needed.addAll(List.of(NoticeField.COURT, NoticeField.LISTED_AT));
        }
        return needed.stream().sorted().toList();
    }

    private void addMatter(List<NoticeField> needed, Matter matter) {
        MatterFields fields = MatterFields.of(matter);
        switch (matter) {
            case WELFARE_OF_CHILDREN -> needed.add(fields.finding());
            case PROTECTED_PERSONS_OPINION, OTHER_RESIDENTS_OPINION -> {
                needed.add(fields.finding());
                needed.add(fields.steps());
            }
            case RESPONDENTS_REPRESENTATIONS -> {
                if (answers.needsRepresentations()) {
                    needed.add(fields.finding());
                }
            }
        }
    }

    /// Those of the needed fields in which nothing stands yet.
    List<NoticeField> missing() {
        return needed().stream().filter(this::isMissing).toList();
    }

    /// What is missing before it can be sent to whoever decides.
    List<NoticeField> missingToSend() {
        return missing().stream().filter(field -> !DECIDED_LATER.contains(field)).toList();
    }

    /// What stands in a field but cannot be read, with the sentence to say so.
    Map<NoticeField, NoticeMsg> unreadable(LocalDate today) {
        Map<NoticeField, NoticeMsg> wrong = new EnumMap<>(NoticeField.class);
        for (NoticeField field : POSTCODES) {
            if (answers.text(field).filter(text -> Postcode.of(text).isEmpty()).isPresent()) {
                wrong.put(field, NoticeMsg.PROBLEM_POSTCODE);
            }
        }
        for (NoticeField field : MOMENTS) {
            if (!answers.isEmpty(field) && answers.moment(field).isEmpty()) {
                wrong.put(field, NoticeMsg.PROBLEM_MOMENT);
            }
        }
        for (NoticeField field : BIRTHDAYS) {
            if (!answers.isEmpty(field) && answers.day(field).isEmpty()) {
                wrong.put(field, NoticeMsg.PROBLEM_DAY);
            } else if (answers.day(field).filter(today::isBefore).isPresent()) {
                wrong.put(field, NoticeMsg.PROBLEM_UNBORN);
            }
        }
        if (!ChildLines.of(answers.model().text(NoticeField.CHILDREN_NAMED)).isReadable()) {
            wrong.put(NoticeField.CHILDREN_NAMED, NoticeMsg.PROBLEM_DAY);
        }
        numbers(wrong);
        return wrong;
    }

    private void numbers(Map<NoticeField, NoticeMsg> wrong) {
        if (!answers.isEmpty(NoticeField.CHILDREN)
                && answers.number(NoticeField.CHILDREN).isEmpty()) {
            wrong.put(NoticeField.CHILDREN, NoticeMsg.PROBLEM_NUMBER);
        }
        boolean distance = answers.terms().contains(ConditionType.KEEP_DISTANCE);
        if (distance && answers.number(NoticeField.METRES).filter(m -> m > 0).isEmpty()) {
            wrong.put(NoticeField.METRES, NoticeMsg.PROBLEM_METRES);
        }
        if (!answers.areTermsReadable()) {
            wrong.put(NoticeField.TERMS, NoticeMsg.PROBLEM_TERM_PARTS);
        }
    }

    private boolean isMissing(NoticeField field) {
        return switch (field) {
            case AUTHORISER, SERVED_BY -> answers.officer(field).isEmpty();
            default -> answers.isEmpty(field);
        };
    }
}
