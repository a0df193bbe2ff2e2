package hedgeward.domain.order;

import static hedgeward.story.Decisions.accepted;
import static hedgeward.story.Decisions.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.common.Decision;
import hedgeward.domain.people.Address;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Optional;

class HearingNoticeRulesTest {

    private static final Instant TOLD = Story.SERVED.plusSeconds(600);

    @Test
    void isGivenInHandWhateverAddressIsKnown() {
        for (CaseFile file : new CaseFile[] {listed(false), listed(true)}) {
            HearingNotice told = notice(HearingNotice.How.GIVEN, "");
            assertThat(
                            accepted(HearingNoticeRules.record(file, told, Story.MADE))
                                    .currentHearing()
                                    .flatMap(Hearing::notice))
                    .contains(told);
        }
    }

    @Test
    void isLeftOnlyWhereAnAddressWasGivenAtService() {
        assertThat(refusal(listed(false), HearingNotice.How.LEFT_AT_ADDRESS, ""))
                .isEqualTo(CaseRejection.NO_ADDRESS_GIVEN);
        assertThat(record(listed(true), HearingNotice.How.LEFT_AT_ADDRESS, ""))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void effortsCountOnlyWithoutAnAddressAndSayWhatWasDone() {
        assertThat(refusal(listed(true), HearingNotice.How.EFFORTS, "Rang twice."))
                .isEqualTo(CaseRejection.ADDRESS_WAS_GIVEN);
        assertThat(refusal(listed(false), HearingNotice.How.EFFORTS, " "))
                .isEqualTo(CaseRejection.EFFORTS_NOT_SAID);
        assertThat(record(listed(false), HearingNotice.How.EFFORTS, "Rang twice."))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void comesAfterServiceAndListingAndNotTomorrow() {
        HearingNotice early =
                new HearingNotice(
                        HearingNotice.How.GIVEN,
                        Story.SERVED.minusSeconds(60),
                        Optional.empty(),
                        Optional.empty());
        assertThat(rejected(HearingNoticeRules.record(listed(true), early, Story.MADE)))
                .isEqualTo(CaseRejection.TOLD_BEFORE_SERVICE);
        HearingNotice told = notice(HearingNotice.How.GIVEN, "");
        assertThat(rejected(HearingNoticeRules.record(listed(true), told, Story.SERVED)))
                .isEqualTo(CaseRejection.IN_THE_FUTURE);
        assertThat(rejected(HearingNoticeRules.record(Steps.served(), told, Story.MADE)))
                .isEqualTo(CaseRejection.NO_HEARING_LISTED);
        assertThat(rejected(HearingNoticeRules.record(Story.authorised(), told, Story.MADE)))
                .isEqualTo(CaseRejection.NOTICE_NOT_SERVED);
    }

    @Test
    void staysWithItsListingWhenThatEnds() {
        CaseFile told =
                accepted(
                        HearingNoticeRules.record(
                                listed(true), notice(HearingNotice.How.GIVEN, ""), Story.MADE));
        CaseFile ended =
                accepted(
                        HearingRules.end(
                                told, HearingResult.ADJOURNED, Story.MADE, "", Story.MADE));
        assertThat(ended.currentHearing().flatMap(Hearing::notice)).isPresent();
    }

    private static Decision<CaseFile, CaseRejection> record(
            CaseFile file, HearingNotice.How how, String words) {
        return HearingNoticeRules.record(file, notice(how, words), Story.MADE);
    }

    private static CaseRejection refusal(CaseFile file, HearingNotice.How how, String words) {
        return rejected(record(file, how, words));
    }

    private static HearingNotice notice(HearingNotice.How how, String words) {
        return new HearingNotice(how, TOLD, Optional.of(Story.CONSTABLE.id()), Optional.of(words));
    }

    private static CaseFile listed(boolean addressGiven) {
        Optional<Address> given =
                addressGiven
                        ? Optional.of(new Address("2 Fieldfare Row", Optional.empty()))
                        : Optional.empty();
        CaseFile served =
                accepted(
                        NoticeRules.serve(
                                Story.authorised(),
                                new NoticeRules.ServiceReport(
                                        Story.SERVED,
                                        Story.CONSTABLE,
                                        given,
                                        Optional.of(addressGiven)),
                                Story.clocks(),
                                Story.MADE));
        return accepted(HearingRules.list(served, "Invented Court", Story.HEARD_BY, Story.MADE));
    }
}
