package hedgeward.exchange.demo;

import hedgeward.domain.order.Hearing;
import hedgeward.domain.order.HearingResult;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The hearing of one invented application, always listed within the 48 hours.
final class DemoHearings {

    private static final Duration NOTICE = Duration.ofHours(3);
    private static final Duration SPOKEN = Duration.ofMinutes(30);

    private final DemoCourt court;
    private final Instant until;

    DemoHearings(DemoCourt court, Instant until) {
        this.court = court;
        this.until = until;
    }

    List<Hearing> of(Scenario scenario, Instant served, Chance chance) {
        String where = chance.one(DemoWords.COURTS);
        Instant listedFor = court.next(served, NOTICE, chance);
        Hearing listed = Hearing.listed(1, where, listedFor);
        return switch (scenario) {
            case MADE,
                    VISIT_OVERDUE,
                    BREACH_REPORTED,
                    ARREST_SOUGHT,
                    IN_CUSTODY,
                    BREACH_ADJOURNED,
                    BREACH_PROVED ->
                    List.of(ended(listed, HearingResult.MADE, listedFor.plus(SPOKEN)));
            case REFUSED -> List.of(ended(listed, HearingResult.REFUSED, listedFor));
            case WITHDRAWN -> List.of(ended(listed, HearingResult.WITHDRAWN, listedFor));
            case LAPSED -> List.of(ended(listed, HearingResult.LAPSED, listedFor));
            case ADJOURNED -> List.of(ended(listed, HearingResult.ADJOURNED, listedFor));
            case RELISTED ->
                    List.of(
                            ended(listed, HearingResult.ADJOURNED, listedFor),
                            Hearing.listed(2, where, again(chance)));
            case UNSERVED -> List.of(listed);
        };
    }

    private Hearing ended(Hearing listed, HearingResult result, Instant at) {
        return at.isAfter(until)
                ? listed
                : new Hearing(
                        listed.number(),
                        listed.court(),
                        listed.listedFor(),
                        Optional.of(result),
                        Optional.of(at),
                        Optional.empty());
    }

    private Instant again(Chance chance) {
        return court.next(until.plus(Duration.ofDays(3)), NOTICE, chance);
    }
}
