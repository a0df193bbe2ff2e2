package hedgeward.domain.order;

import static hedgeward.story.Decisions.accepted;

import hedgeward.domain.law.Regime;
import hedgeward.domain.order.event.CourtDecision;
import hedgeward.domain.order.event.CourtDecision.Applicant;
import hedgeward.domain.order.event.OrderEvent;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The story's case at every stage it can be at, seen at one instant of its order's life or after.
final class Lives {

    static final Instant SUSPENDED_AT = Story.at("2026-12-02T10:00");
    static final Instant NOW = Story.at("2026-12-10T09:00");
    static final Instant AFTER_ALL = Story.at("2027-01-05T09:00");

    private Lives() {}

    /// A case and the instant at which it is at the stage wanted.
    record Life(CaseFile file, Instant now) {}

    static Life at(Stage.Kind kind) {
        return switch (kind) {
            case NOT_YET -> new Life(Story.authorised(), Story.AUTHORISED.minusSeconds(60));
            case NOTICE_REFUSED -> new Life(refusedNotice(), NOW);
            case UNSERVED -> new Life(Story.authorised(), NOW);
            case AWAITING_HEARING -> new Life(Steps.listed(), Story.MADE);
            case ADJOURNED -> new Life(ended(HearingResult.ADJOURNED), NOW);
            case LAPSED -> new Life(Steps.served(), NOW);
            case REFUSED -> new Life(ended(HearingResult.REFUSED), NOW);
            case WITHDRAWN -> new Life(ended(HearingResult.WITHDRAWN), NOW);
            case IN_FORCE -> new Life(Steps.made(), NOW);
            case SUSPENDED -> new Life(suspended(), NOW);
            case EXPIRED -> new Life(Steps.made(), AFTER_ALL);
            case RESCINDED ->
                    new Life(
                            accepted(
                                    OrderEventRules.record(
                                            Steps.made(),
                                            new OrderEvent.Rescinded(decision(SUSPENDED_AT)),
                                            NOW)),
                            NOW);
            case DISCHARGED ->
                    new Life(
                            accepted(
                                    OrderEventRules.record(
                                            dapo(Steps.made()),
                                            new OrderEvent.Discharged(decision(SUSPENDED_AT)),
                                            NOW)),
                            NOW);
        };
    }

    static CaseFile suspended() {
        return accepted(
                OrderEventRules.record(
                        Steps.made(),
                        new OrderEvent.Suspended(
                                decision(SUSPENDED_AT), SUSPENDED_AT, Optional.empty()),
                        NOW));
    }

    /// The same under the other regime.
    static CaseFile dapo(CaseFile file) {
        return new CaseFile(
                file.id(),
                file.version(),
                file.ref(),
                file.occurrenceRef(),
                Regime.DAPN_DAPO,
                file.parties(),
                file.notice(),
                file.hearings(),
                file.order(),
                file.handling());
    }

    static CourtDecision decision(Instant at) {
        return new CourtDecision(
                Optional.of("Northampton Magistrates' Court"),
                at,
                Applicant.RESPONDENT,
                Optional.empty());
    }

    private static CaseFile refusedNotice() {
        Authorisation granted = Story.authorised().authorisation().orElseThrow();
        Authorisation refused =
                new Authorisation(granted.by(), granted.at(), false, granted.grounds(), List.of());
        return Story.authorised()
                .withNotice(
                        new Notice(
                                refused,
                                Story.authorised().noticeTerms(),
                                Optional.empty(),
                                Optional.empty()));
    }

    private static CaseFile ended(HearingResult result) {
        return accepted(HearingRules.end(Steps.listed(), result, Story.MADE, "", NOW));
    }
}
