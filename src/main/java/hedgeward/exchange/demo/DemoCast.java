package hedgeward.exchange.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which cases there are and when each begins, oldest first: most are spread over three years, the
/// newest make sure that every kind of work is on the desk.
record DemoCast(Scenario scenario, Instant authorisedAt) {

    /// How far an office reaches back.
    static final Duration SPAN = Duration.ofDays(3 * 365);

    private static final long KIND = 3;

    private record Desk(Scenario scenario, Duration before) {}

    private static final List<Desk> ON_THE_DESK =
            List.of(
                    new Desk(Scenario.UNSERVED, Duration.ofMinutes(50)),
                    new Desk(Scenario.IN_CUSTODY, days(9)),
                    new Desk(Scenario.MADE, Duration.ofMinutes(140)),
                    new Desk(Scenario.VISIT_OVERDUE, days(6)),
                    new Desk(Scenario.BREACH_REPORTED, days(12)),
                    new Desk(Scenario.MADE, days(28)),
                    new Desk(Scenario.RELISTED, days(5)),
                    new Desk(Scenario.ARREST_SOUGHT, days(15)),
                    new Desk(Scenario.BREACH_ADJOURNED, days(18)),
                    new Desk(Scenario.BREACH_PROVED, days(20)),
                    new Desk(Scenario.MADE, days(27)),
                    new Desk(Scenario.VISIT_OVERDUE, days(10)),
                    new Desk(Scenario.MADE, days(3)),
                    new Desk(Scenario.ADJOURNED, days(8)));

    static List<DemoCast> of(DemoPlan plan) {
        List<DemoCast> cast = new ArrayList<>();
        ON_THE_DESK.stream()
                .limit(plan.cases())
                .map(d -> new DemoCast(d.scenario(), plan.until().minus(d.before())))
                .forEach(cast::add);
        int rest = plan.cases() - cast.size();
        Instant first = plan.until().minus(SPAN);
        long minutes = SPAN.minusDays(1).toMinutes();
        for (int number = 0; number < rest; number++) {
            Chance chance = Chance.of(plan.seed(), KIND, number);
            long share = minutes * number / Math.max(1, rest);
            long within = chance.between(0, (int) Math.max(1, minutes / Math.max(1, rest)));
            Instant at = first.plus(Duration.ofMinutes(share + within));
            cast.add(new DemoCast(Scenario.usual(chance), at));
        }
        cast.sort(Comparator.comparing(DemoCast::authorisedAt));
        return cast;
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }
}
