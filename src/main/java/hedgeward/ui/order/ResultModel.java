package hedgeward.ui.order;

import hedgeward.app.order.RecordHearing;
import hedgeward.domain.clock.London;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.law.DvpoTerm;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.order.HearingResult;
import hedgeward.domain.order.HearingRules;
import hedgeward.domain.order.OrderTerm;
import hedgeward.ui.kit.Answer;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.terms.TermSheet;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// The result of a hearing as it is typed in; an order made has days and terms.
record ResultModel(
        Regime regime,
        Answer<HearingResult> result,
        Answer<Optional<Instant>> at,
        Answer<String> days,
        Lasting lasting,
        TermSheet terms,
        Answer<String> reasons)
        implements FormModel {

    private static final int MOST_DIGITS = 3;
    private static final Set<CaseRejection> ABOUT_TIME =
            Set.of(
                    CaseRejection.IN_THE_FUTURE,
                    CaseRejection.ORDER_BEFORE_SERVICE_OF_NOTICE,
                    CaseRejection.BEFORE_THE_ADJOURNMENT);
    private static final Set<CaseRejection> ABOUT_DAYS =
            Set.of(CaseRejection.TERM_OUT_OF_RANGE, CaseRejection.LAST_DAY_DOES_NOT_FIT);
    private static final Set<CaseRejection> ABOUT_TERMS =
            Set.of(
                    CaseRejection.MOLESTATION_TERM_MISSING,
                    CaseRejection.OCCUPATION_TERM_WITHOUT_SHARED_PREMISES,
                    CaseRejection.TERM_ONLY_IN_A_DAPO,
                    CaseRejection.TERM_NOT_WHOLE,
                    CaseRejection.SUPERVISOR_MISSING,
                    CaseRejection.MONITORING_TOO_LONG,
                    CaseRejection.TERM_TELLS_ADDRESS);

    /// An empty form with the notice's terms ticked, their words left to the court; the order of a
    /// DVPN begins at the most days.
    static ResultModel of(Regime regime, Terms noticeTerms) {
        TermSheet ticks = new TermSheet();
        ticks.show(noticeTerms.withoutWords());
        return new ResultModel(
                regime,
                Answer.of(HearingResult.MADE),
                Answer.empty(),
                Answer.of(regime == Regime.DVPN_DVPO ? Integer.toString(DvpoTerm.MOST_DAYS) : ""),
                Lasting.open(),
                ticks,
                Answer.of(""));
    }

    @Override
    public CaseStep step() {
        return CaseStep.RECORD_HEARING;
    }

    boolean isDapo() {
        return regime == Regime.DAPN_DAPO;
    }

    /// How long the order lasts: a DVPO its days, a DAPO as the court said.
    private Optional<OrderTerm> term(Messages messages) {
        if (isDapo()) {
            return lasting.term(messages);
        }
        days.require(dayCount().isPresent(), messages.text(CaseMsg.DAYS_UNREADABLE));
        return at.get()
                .flatMap(when -> dayCount().map(n -> OrderTerm.ofDays(London.dateOf(when), n)));
    }

    boolean isMade() {
        return result.get() == HearingResult.MADE;
    }

    /// The days typed, when they are a number.
    Optional<Integer> dayCount() {
        String typed = days.get().strip();
        boolean number =
                !typed.isEmpty()
                        && typed.length() <= MOST_DIGITS
                        && typed.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Optional.of(Integer.parseInt(typed)) : Optional.empty();
    }

    Optional<RecordHearing.Heard> heard(Messages messages, String metresMissing) {
        boolean timed = at.require(at.get().isPresent(), messages.text(CaseMsg.TIME_MISSING));
        if (!isMade()) {
            return timed
                    ? Optional.of(
                            new RecordHearing.Heard.Ended(
                                    result.get(), at.get().orElseThrow(), reasons.get()))
                    : Optional.empty();
        }
        Optional<Terms> chosen = terms.terms();
        Optional<OrderTerm> term = term(messages);
        boolean measured = terms.metres().require(chosen.isPresent(), metresMissing);
        return timed && term.isPresent() && measured
                ? Optional.of(made(term.get(), chosen.orElseThrow()))
                : Optional.empty();
    }

    boolean refuse(CaseRejection why, String words) {
        Optional<Answer<?>> field = fieldOf(why);
        field.ifPresent(answer -> answer.refuse(words));
        return field.isPresent();
    }

    private Optional<Answer<?>> fieldOf(CaseRejection why) {
        if (ABOUT_TIME.contains(why)) {
            return Optional.of(at);
        }
        if (ABOUT_DAYS.contains(why)) {
            return Optional.of(isDapo() ? lasting.lastDay() : days);
        }
        return ABOUT_TERMS.contains(why) ? Optional.of(terms.whole()) : Optional.empty();
    }

    private RecordHearing.Heard made(OrderTerm term, Terms chosen) {
        return new RecordHearing.Heard.Made(
                new HearingRules.OrderMade(at.get().orElseThrow(), term, chosen));
    }
}
