package hedgeward.ui.order;

import hedgeward.app.casepage.CaseOverview;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.order.Hearing;
import hedgeward.domain.order.ReturnHearing;
import hedgeward.domain.order.Stage;
import hedgeward.domain.order.event.CourtDecision;
import hedgeward.domain.order.event.CourtDecision.Applicant;
import hedgeward.domain.order.event.OrderEvent;
import hedgeward.ui.kit.Answer;
import hedgeward.ui.kit.Messages;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the court did to an order, as it is typed in.
///
/// @param offered what it can have done, given how the order stands
record OrderChangeModel(
        List<Did> offered,
        Answer<Did> did,
        Answer<Optional<Instant>> at,
        Answer<String> court,
        Answer<Applicant> applicant,
        Span span,
        Answer<Optional<Instant>> hearing,
        Answer<String> reasons)
        implements FormModel {

    private static final Set<CaseRejection> ABOUT_TIME =
            EnumSet.of(
                    CaseRejection.IN_THE_FUTURE,
                    CaseRejection.LATER_DECISION_RECORDED,
                    CaseRejection.ORDER_NOT_IN_FORCE);
    private static final Set<CaseRejection> ABOUT_STATE =
            EnumSet.of(CaseRejection.ALREADY_SUSPENDED, CaseRejection.NOT_SUSPENDED);

    /// What a court can do to a DVPO (Magistrates' Courts Act 1980 s.63(2)), or to a DAPO (DAA 2021
    /// s.44); its terms are varied by a form of their own.
    enum Did {
        SUSPENDED,
        LIFTED,
        RESCINDED,
        RETURN_LISTED,
        CONTINUED,
        DISCHARGED
    }

    /// From when to when it is suspended; no start means from the decision.
    record Span(Answer<Optional<Instant>> from, Answer<Optional<Instant>> until) {}

    /// A form that offers only what is lawful now.
    static OrderChangeModel of(CaseOverview overview) {
        CaseFile file = overview.file();
        boolean suspended = overview.stage() instanceof Stage.Suspended;
        List<Did> offered =
                switch (file.regime()) {
                    case DAPN_DAPO -> toDapo(file);
                    case DVPN_DVPO ->
                            suspended
                                    ? List.of(Did.LIFTED, Did.RESCINDED)
                                    : List.of(Did.SUSPENDED, Did.RESCINDED);
                };
        return new OrderChangeModel(
                offered,
                Answer.of(offered.getFirst()),
                Answer.empty(),
                Answer.of(court(file)),
                Answer.of(
                        offered.contains(Did.RETURN_LISTED)
                                ? Applicant.COURT_ITSELF
                                : Applicant.RESPONDENT),
                new Span(Answer.empty(), Answer.empty()),
                Answer.empty(),
                Answer.of(""));
    }

    /// One made without notice comes before the court again: until it has, that is said first.
    private static List<Did> toDapo(CaseFile file) {
        ReturnHearing hearing = file.order().map(ReturnHearing::of).orElse(ReturnHearing.NONE);
        if (!hearing.awaited()) {
            return List.of(Did.DISCHARGED);
        }
        return hearing.isUnlisted()
                ? List.of(Did.RETURN_LISTED, Did.CONTINUED, Did.DISCHARGED)
                : List.of(Did.CONTINUED, Did.RETURN_LISTED, Did.DISCHARGED);
    }

    /// The court of the newest hearing, or the one that made an order without a hearing of ours.
    private static String court(CaseFile file) {
        return file.currentHearing()
                .flatMap(Hearing::court)
                .or(() -> file.order().flatMap(order -> order.making().court()))
                .orElse("");
    }

    @Override
    public CaseStep step() {
        return CaseStep.CHANGE_ORDER;
    }

    /// Offers what is lawful now, and keeps what was chosen: nothing else is recorded unasked.
    @Override
    public OrderChangeModel over(CaseOverview now) {
        List<Did> both =
                Stream.concat(of(now).offered().stream(), Stream.of(did.get())).distinct().toList();
        return new OrderChangeModel(both, did, at, court, applicant, span, hearing, reasons);
    }

    boolean isReturnListing() {
        return did.get() == Did.RETURN_LISTED;
    }

    boolean isSuspension() {
        return did.get() == Did.SUSPENDED;
    }

    /// What was typed, when it is whole; otherwise the problems stand beside their fields.
    Optional<OrderEvent> event(Messages messages) {
        boolean timed = at.require(at.get().isPresent(), messages.text(CaseMsg.TIME_MISSING));
        boolean named = court.require(!court.get().isBlank(), messages.text(CaseMsg.COURT_MISSING));
        if (!timed
                || !named
                || (isSuspension() && !isSpan(messages))
                || (isReturnListing() && !isListed(messages))) {
            return Optional.empty();
        }
        CourtDecision decision =
                new CourtDecision(
                        Optional.of(court.get().strip()),
                        at.get().orElseThrow(),
                        applicant.get(),
                        Optional.of(reasons.get().strip()).filter(text -> !text.isEmpty()));
        return Optional.of(
                switch (did.get()) {
                    case SUSPENDED ->
                            new OrderEvent.Suspended(decision, begins(), span.until().get());
                    case LIFTED -> new OrderEvent.Resumed(decision);
                    case RESCINDED -> new OrderEvent.Rescinded(decision);
                    case RETURN_LISTED ->
                            new OrderEvent.ReturnListed(decision, hearing.get().orElseThrow());
                    case CONTINUED -> new OrderEvent.Confirmed(decision);
                    case DISCHARGED -> new OrderEvent.Discharged(decision);
                });
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
        if (why == CaseRejection.SUSPENDED_AFTER_THE_ORDER) {
            return Optional.of(span.from());
        }
        return ABOUT_STATE.contains(why) ? Optional.of(did) : Optional.empty();
    }

    private boolean isSpan(Messages messages) {
        Instant from = begins();
        boolean begins =
                span.from()
                        .require(
                                !from.isBefore(at.get().orElseThrow()),
                                messages.text(CaseMsg.SUSPENDED_TOO_EARLY));
        boolean ends =
                span.until()
                        .require(
                                span.until().get().map(from::isBefore).orElse(true),
                                messages.text(CaseMsg.SUSPENDED_BACKWARDS));
        return begins && ends;
    }

    /// A hearing is listed for later than the decision to list it.
    private boolean isListed(Messages messages) {
        return hearing.require(
                hearing.get().filter(when -> !when.isBefore(at.get().orElseThrow())).isPresent(),
                messages.text(CaseMsg.RETURN_AT_MISSING));
    }

    private Instant begins() {
        return span.from().get().or(at::get).orElseThrow();
    }
}
