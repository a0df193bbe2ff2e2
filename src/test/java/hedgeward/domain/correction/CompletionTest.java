package hedgeward.domain.correction;

import static hedgeward.story.Decisions.accepted;
import static hedgeward.story.Decisions.rejected;
import static hedgeward.story.Story.at;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.common.Decision;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.order.DecisionMeans;
import hedgeward.domain.order.HowDecided;
import hedgeward.domain.order.Notice;
import hedgeward.domain.order.Unknown;
import hedgeward.domain.order.Unknowns;
import hedgeward.domain.people.Officer;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class CompletionTest {

    private static final Instant NOW = at("2026-11-25T12:00");

    /// Each question is open while its fact is not known, and closed by the answer.
    @ParameterizedTest
    @CsvSource({
        "OFFICER_IN_CASE, OFFICER_IN_CASE",
        "RESPONDENT_BORN, RESPONDENT_BORN",
        "RESPONDENT_ADDRESS, RESPONDENT_ADDRESS RESPONDENT_POSTCODE",
        "PROTECTED_ADDRESS, PROTECTED_ADDRESS PROTECTED_POSTCODE",
        "SAFE_PHONE, SAFE_PHONE SAFE_TIMES VOICEMAIL_SAFE TEXT_SAFE",
        "CODE_WORD, CODE_WORD",
        "RISK, RISK",
        "RELATIONSHIP, RELATIONSHIP",
        "SHARED_HOME, SHARED_PREMISES",
        "PROPORTIONALITY, PROPORTIONALITY",
        "PROSECUTION, PROSECUTION",
        "ADDRESS_ASKED, ADDRESS_ASKED NOTICE_ADDRESS NOTICE_POSTCODE"
    })
    void anAnswerClosesTheQuestion(Unknown unknown, String facts) {
        List<CaseField> fields = Arrays.stream(facts.split(" ")).map(CaseField::valueOf).toList();
        CaseFile file = without(Steps.served(), fields);
        assertThat(Unknowns.of(file, NOW).open()).contains(unknown);
        assertThat(Completion.answering(unknown)).containsExactlyInAnyOrderElementsOf(fields);
        assertThat(Completion.open(file, NOW)).containsAll(fields);

        CaseFile completed = accepted(complete(file, values(fields)));

        assertThat(Unknowns.of(completed, NOW).open()).doesNotContain(unknown);
        assertThat(Completion.open(completed, NOW)).doesNotContainAnyElementsOf(fields);
        fields.forEach(
                field -> assertThat(CaseFields.read(completed, field)).contains(Samples.of(field)));
    }

    @Test
    void theNumberOfChildrenIsEnteredWhileNoneIsNamed() {
        assertThat(Completion.answering(Unknown.CHILDREN)).containsExactly(CaseField.CHILD_COUNT);
    }

    @Test
    void aTelephonedDecisionIsConfirmedAfterwards() {
        CaseFile file =
                decided(
                        new HowDecided(
                                Optional.of(DecisionMeans.BY_PHONE),
                                Optional.empty(),
                                Optional.empty()));
        assertThat(Completion.open(file, NOW)).contains(CaseField.CONFIRMED_AT);
        assertThat(Completion.answering(Unknown.WRITTEN_CONFIRMATION))
                .containsExactly(CaseField.CONFIRMED_AT);
        assertThat(
                        Unknowns.of(
                                        accepted(
                                                complete(
                                                        file,
                                                        CaseField.CONFIRMED_AT,
                                                        Story.SERVED.toString())),
                                        NOW)
                                .open())
                .doesNotContain(Unknown.WRITTEN_CONFIRMATION);
        String early = Story.AUTHORISED.minusSeconds(1).toString();
        assertThat(rejected(complete(file, CaseField.CONFIRMED_AT, early)))
                .isEqualTo(CaseRejection.CONFIRMED_BEFORE_DECIDED);
        assertThat(rejected(complete(file, CaseField.CONFIRMED_AT, NOW.plusSeconds(1).toString())))
                .isEqualTo(CaseRejection.IN_THE_FUTURE);
        accepted(complete(file, CaseField.CONFIRMED_AT, Story.AUTHORISED.toString()));
        accepted(complete(file, CaseField.CONFIRMED_AT, NOW.toString()));
    }

    @Test
    void aCommandingOfficerIsToldAfterwards() {
        CaseFile file = subjectToServiceLaw();
        assertThat(Completion.open(file, NOW))
                .contains(CaseField.COMMANDER, CaseField.COMMANDER_HOW, CaseField.COMMANDER_AT);
        assertThat(Completion.answering(Unknown.COMMANDING_OFFICER)).hasSize(3);
        Map<CaseField, Optional<String>> future =
                Map.of(
                        CaseField.COMMANDER, Optional.of("Maj Quillfeather"),
                        CaseField.COMMANDER_AT, Optional.of(NOW.plusSeconds(1).toString()));
        assertThat(rejected(complete(file, future))).isEqualTo(CaseRejection.IN_THE_FUTURE);
        CaseFile told =
                accepted(
                        complete(
                                file,
                                Map.of(
                                        CaseField.COMMANDER_HOW, Optional.of("by telephone"),
                                        CaseField.COMMANDER_AT, Optional.of(NOW.toString()))));
        assertThat(Unknowns.of(told, NOW).open()).doesNotContain(Unknown.COMMANDING_OFFICER);
        assertThat(CaseFields.read(told, CaseField.COMMANDER)).isEmpty();
        assertThat(CaseFields.read(told, CaseField.COMMANDER_AT)).contains(NOW.toString());
    }

    @Test
    void whenSomebodyWasToldIsNotDroppedForWantOfWhomOrHow() {
        Map<CaseField, Optional<String>> values =
                Map.of(
                        CaseField.COMMANDER_AT, Optional.of(NOW.toString()),
                        CaseField.PROPORTIONALITY, Optional.of("nothing less would do"));
        assertThat(rejected(complete(subjectToServiceLaw(), values)))
                .isEqualTo(CaseRejection.FACT_REQUIRED);
    }

    private static CaseFile subjectToServiceLaw() {
        return CaseFields.with(
                Steps.served(),
                Map.of(
                        CaseField.SERVICE_LAW, Optional.of("yes"),
                        CaseField.SERVICE_HOME, Optional.of("yes")));
    }

    @Test
    void whoCouldNotBeAskedIsAskedLater() {
        CaseFile file =
                CaseFields.with(
                        Steps.served(),
                        Map.of(
                                CaseField.REPRESENTATIONS, Optional.of("NOT_YET_ABLE"),
                                CaseField.REPRESENTATIONS_SAID, Optional.empty()));
        assertThat(Completion.open(file, NOW))
                .contains(CaseField.REPRESENTATIONS, CaseField.REPRESENTATIONS_SAID);
        assertThat(rejected(complete(file, CaseField.REPRESENTATIONS, "GIVEN")))
                .isEqualTo(CaseRejection.MATTER_NOT_CONSIDERED);
        accepted(complete(file, CaseField.REPRESENTATIONS, "INVITED_NONE"));
        CaseFile given =
                accepted(
                        complete(
                                file,
                                Map.of(
                                        CaseField.REPRESENTATIONS, Optional.of("GIVEN"),
                                        CaseField.REPRESENTATIONS_SAID,
                                                Optional.of("Said he will stay away."))));
        assertThat(CaseFields.read(given, CaseField.REPRESENTATIONS_SAID))
                .contains("Said he will stay away.");
        assertThat(Unknowns.of(given, NOW).open()).doesNotContain(Unknown.REPRESENTATIONS);
        assertThat(Completion.open(given, NOW)).doesNotContain(CaseField.REPRESENTATIONS);
    }

    @Test
    void aQuestionAnsweredWithNoStaysOpenForTheAddress() {
        CaseFile file =
                CaseFields.with(
                        Steps.served(),
                        Map.of(
                                CaseField.ADDRESS_ASKED, Optional.of("no"),
                                CaseField.NOTICE_ADDRESS, Optional.empty(),
                                CaseField.NOTICE_POSTCODE, Optional.empty()));
        assertThat(Completion.open(file, NOW)).contains(CaseField.ADDRESS_ASKED);
        CaseFile given =
                accepted(complete(file, CaseField.NOTICE_ADDRESS, "2 Sample Yard, Exampleton"));
        assertThat(CaseFields.read(given, CaseField.ADDRESS_ASKED)).contains("yes");
    }

    @Test
    void whatIsKnownBesideAnUnknownIsNotAskedAgain() {
        CaseFile file = without(Steps.served(), List.of(CaseField.SAFE_PHONE));
        assertThat(Completion.open(file, NOW))
                .contains(CaseField.SAFE_PHONE)
                .doesNotContain(CaseField.SAFE_TIMES, CaseField.VOICEMAIL_SAFE);
    }

    @Test
    void whatIsKnownIsCorrectedNotCompleted() {
        assertThat(rejected(complete(Steps.served(), CaseField.RESPONDENT_BORN, "1990-01-01")))
                .isEqualTo(CaseRejection.ALREADY_KNOWN);
    }

    @Test
    void anEmptyAnswerIsNone() {
        CaseFile file = without(Steps.served(), List.of(CaseField.RISK));
        assertThat(rejected(complete(file, Map.of(CaseField.RISK, Optional.empty()))))
                .isEqualTo(CaseRejection.FACT_REQUIRED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Unknown.class,
            names = {
                "CHILDREN_NAMES",
                "TERM_REASONS",
                "HEARING",
                "HEARING_COURT",
                "HEARING_NOTICE"
            })
    void aStepOfItsOwnRecordsTheRest(Unknown unknown) {
        assertThat(Completion.answering(unknown)).isEmpty();
    }

    private static CaseFile without(CaseFile file, List<CaseField> fields) {
        return CaseFields.with(
                file,
                fields.stream()
                        .collect(Collectors.toMap(Function.identity(), _ -> Optional.empty())));
    }

    private static Map<CaseField, Optional<String>> values(List<CaseField> fields) {
        return fields.stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(), field -> Optional.of(Samples.of(field))));
    }

    private static CaseFile decided(HowDecided how) {
        CaseFile file = Steps.served();
        Notice notice = file.notice().orElseThrow();
        return file.withNotice(
                new Notice(
                        notice.authorisation()
                                .withDeliberation(
                                        notice.authorisation().deliberation().withDecided(how)),
                        notice.history(),
                        notice.service(),
                        notice.lapseNotedAt()));
    }

    private static Decision<CaseFile, CaseRejection> complete(
            CaseFile file, CaseField field, String value) {
        return complete(file, Map.of(field, Optional.of(value)));
    }

    private static Decision<CaseFile, CaseRejection> complete(
            CaseFile file, Map<CaseField, Optional<String>> values) {
        return Completion.complete(
                file,
                values,
                new CorrectionRules.Ground(
                        Story.clocks(),
                        Stream.of(Story.SUPERINTENDENT, Story.CONSTABLE, Story.SPECIAL)
                                .collect(Collectors.toMap(Officer::id, Function.identity()))),
                NOW);
    }
}
