package hedgeward.domain.order;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.people.Address;
import hedgeward.story.Story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is asked of a notice, and that it is no longer asked once it is known.
class UnknownsEachTest {

    private static final Instant LATEST = Story.at("2026-11-27T03:10");

    @ParameterizedTest
    @EnumSource
    void onlyWhoCouldNotYetBeAskedIsToBeAskedAgain(Representations how) {
        assertThat(openOf(weighed(Optional.of(how), Optional.empty(), Optional.empty())))
                .matches(
                        open ->
                                open.contains(Unknown.REPRESENTATIONS)
                                        == (how == Representations.NOT_YET_ABLE));
    }

    @Test
    void whereNobodySaysHowAnAccountCameInNoneIsAwaited() {
        assertThat(openOf(weighed(Optional.empty(), Optional.empty(), Optional.empty())))
                .doesNotContain(Unknown.REPRESENTATIONS)
                .contains(Unknown.PROPORTIONALITY, Unknown.PROSECUTION);
    }

    @Test
    void proportionalityAndProsecutionAreAskedOneByOne() {
        Optional<String> said = Optional.of("Weighed on the night.");
        assertThat(openOf(weighed(Optional.empty(), said, Optional.empty())))
                .doesNotContain(Unknown.PROPORTIONALITY)
                .contains(Unknown.PROSECUTION);
        assertThat(openOf(weighed(Optional.empty(), Optional.empty(), said)))
                .contains(Unknown.PROPORTIONALITY)
                .doesNotContain(Unknown.PROSECUTION);
    }

    @Test
    void everyTermButTheOneEachNoticeHasNeedsItsReason() {
        Condition always = Condition.of(ConditionType.NO_MOLESTATION);
        Condition contact = Condition.of(ConditionType.NO_CONTACT);
        assertThat(openOf(noticeOf(always))).doesNotContain(Unknown.TERM_REASONS);
        assertThat(openOf(noticeOf(always, contact))).contains(Unknown.TERM_REASONS);
        assertThat(openOf(noticeOf(always, contact.withReason("He calls at night."))))
                .doesNotContain(Unknown.TERM_REASONS);
    }

    @Test
    void theConstableIsAskedWhetherAnAddressWasAskedFor() {
        assertThat(openOf(asked(Optional.empty()))).contains(Unknown.ADDRESS_ASKED);
        assertThat(openOf(asked(Optional.of(false)))).contains(Unknown.ADDRESS_ASKED);
        assertThat(openOf(asked(Optional.of(true)))).doesNotContain(Unknown.ADDRESS_ASKED);
        assertThat(openOf(Story.authorised())).doesNotContain(Unknown.ADDRESS_ASKED);
    }

    @Test
    void whereAnAddressWasGivenItWasAskedFor() {
        Address given = new Address("3 Beck Lane, Kettering", Optional.empty());
        KeptDeadline heardBy = new KeptDeadline(LATEST, LATEST, "test list");
        NoticeService service =
                new NoticeService(Story.SERVED, Optional.empty(), heardBy, Optional.of(given));
        assertThat(service.addressAsked()).contains(true);
        assertThat(
                        new NoticeService(Story.SERVED, Optional.empty(), heardBy, Optional.empty())
                                .addressAsked())
                .isEmpty();
    }

    @Test
    void aListingWithoutCourtOrDayIsAskedForAndAnAdjournedOneIsNoListing() {
        CaseFile served = asked(Optional.of(true));
        CaseFile dayless = served.withHearing(hearing(Optional.empty(), Optional.empty()));
        assertThat(openOf(dayless))
                .contains(Unknown.HEARING, Unknown.HEARING_COURT, Unknown.HEARING_NOTICE);
        CaseFile adjourned =
                served.withHearing(
                        hearing(Optional.of(Story.MADE), Optional.of(HearingResult.ADJOURNED)));
        assertThat(openOf(adjourned))
                .contains(Unknown.HEARING)
                .doesNotContain(Unknown.HEARING_COURT, Unknown.HEARING_NOTICE);
    }

    @Test
    void whenEveryChildIsNamedNoNameIsAsked() {
        assertThat(openOf(Story.authorised()))
                .doesNotContain(Unknown.CHILDREN_NAMES, Unknown.CHILDREN, Unknown.OFFICER_IN_CASE);
    }

    @Test
    void aNoticeGivenInPersonNeedsNoWrittenConfirmation() {
        assertThat(openOf(Story.authorised()))
                .doesNotContain(Unknown.WRITTEN_CONFIRMATION, Unknown.COMMANDING_OFFICER);
    }

    private static List<Unknown> openOf(CaseFile file) {
        return Unknowns.of(file, Story.SERVED).open();
    }

    private static CaseFile weighed(
            Optional<Representations> how, Optional<String> fair, Optional<String> prosecution) {
        Notice notice = Story.notice();
        Deliberation weighed =
                new Deliberation(
                        how,
                        fair,
                        prosecution,
                        Optional.empty(),
                        HowDecided.UNKNOWN,
                        ServicePersonnel.UNKNOWN);
        return Story.authorised()
                .withNotice(
                        new Notice(
                                notice.authorisation().withDeliberation(weighed),
                                notice.terms(),
                                Optional.empty(),
                                Optional.empty()));
    }

    private static CaseFile noticeOf(Condition... terms) {
        return Story.authorised()
                .withNotice(
                        new Notice(
                                Story.notice().authorisation(),
                                new Terms(List.of(terms)),
                                Optional.empty(),
                                Optional.empty()));
    }

    private static CaseFile asked(Optional<Boolean> asked) {
        return Story.authorised()
                .withNotice(
                        Story.notice()
                                .withService(
                                        new NoticeService(
                                                Story.SERVED,
                                                Optional.empty(),
                                                new KeptDeadline(LATEST, LATEST, "test list"),
                                                Optional.empty(),
                                                asked)));
    }

    private static Hearing hearing(Optional<Instant> day, Optional<HearingResult> result) {
        return new Hearing(1, Optional.empty(), day, result, day, Optional.empty());
    }
}
