package hedgeward.exchange.demo;

import hedgeward.app.common.Ids;
import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.clock.London;
import hedgeward.domain.clock.StatutoryClocks;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.order.Handling;
import hedgeward.domain.order.Hearing;
import hedgeward.domain.order.Notice;
import hedgeward.domain.order.NoticeService;
import hedgeward.domain.order.OrderService;
import hedgeward.domain.order.OrderTerm;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.order.RiskGrade;
import hedgeward.domain.people.Household;
import hedgeward.domain.people.Parties;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One invented case from its notice on. Nothing later than the office's last moment is known of
/// it.
final class DemoCases {

    private static final long KIND = 4;
    private static final List<Integer> LENGTHS = List.of(28, 28, 28, 28, 28, 21, 14, 25);
    private static final List<Integer> METRES = List.of(50, 100, 100, 200);
    private static final List<RiskGrade> RISKS =
            List.of(RiskGrade.STANDARD, RiskGrade.MEDIUM, RiskGrade.MEDIUM, RiskGrade.HIGH);

    private final DemoPlan plan;
    private final DemoOfficers officers;
    private final DemoHearings hearings;
    private final StatutoryClocks clocks;
    private final Ids ids;

    DemoCases(
            DemoPlan plan,
            DemoOfficers officers,
            DemoCourt court,
            StatutoryClocks clocks,
            Ids ids) {
        this.plan = plan;
        this.officers = officers;
        this.hearings = new DemoHearings(court, plan.until());
        this.clocks = clocks;
        this.ids = ids;
    }

    /// @param number place among all cases, oldest first, from 1
    CaseFile make(DemoCast cast, int number) {
        Chance chance = Chance.of(plan.seed(), KIND, number);
        Instant authorised = cast.authorisedAt();
        int year = London.dateOf(authorised).getYear();
        Parties parties = DemoPeople.parties(chance, London.dateOf(authorised));
        Terms terms = terms(chance, parties.household());
        Optional<NoticeService> service = service(cast.scenario(), authorised, chance);
        List<Hearing> heard =
                service.map(s -> hearings.of(cast.scenario(), s.at(), chance)).orElse(List.of());
        return new CaseFile(
                new CaseId(ids.next()),
                0,
                new CaseRef("DV-%d-%04d".formatted(year, number)),
                Optional.of("%02d%06d".formatted(year % 100, number * 37L % 1_000_000)),
                Regime.DVPN_DVPO,
                parties,
                new Notice(
                        DemoGrounds.authorisation(
                                officers.authoriser(chance), authorised, terms, plan.until()),
                        terms,
                        service,
                        Optional.empty()),
                heard,
                order(cast.scenario(), heard, terms, chance),
                new Handling(
                        Optional.of(chance.one(RISKS)),
                        Optional.of(officers.constable(chance).id()),
                        Optional.empty()));
    }

    private Optional<NoticeService> service(Scenario scenario, Instant authorised, Chance chance) {
        boolean quick = authorised.isAfter(plan.until().minus(Duration.ofDays(1)));
        Instant at = chance.after(authorised, 25, quick ? 90 : 240);
        KeptDeadline heardBy = KeptDeadline.of(clocks.hearingBy(Regime.DVPN_DVPO, at));
        NoticeService service =
                new NoticeService(
                        at,
                        Optional.of(officers.constable(chance).id()),
                        heardBy,
                        Optional.empty());
        return scenario == Scenario.UNSERVED || at.isAfter(plan.until())
                ? Optional.empty()
                : Optional.of(service);
    }

    private static Terms terms(Chance chance, Household household) {
        List<Condition> terms = new ArrayList<>();
        terms.add(Condition.of(ConditionType.NO_MOLESTATION));
        terms.add(Condition.of(ConditionType.NO_CONTACT));
        if (household.isKnownShared()) {
            terms.add(Condition.of(ConditionType.NO_ENTRY));
            if (chance.percent(80)) {
                terms.add(Condition.of(ConditionType.LEAVE_PREMISES));
            }
            if (chance.percent(50)) {
                terms.add(Condition.of(ConditionType.NO_EVICTION));
            }
            if (chance.percent(60)) {
                terms.add(Condition.distance(chance.one(METRES)));
            }
        }
        return new Terms(terms);
    }

    private Optional<ProtectionOrder> order(
            Scenario scenario, List<Hearing> heard, Terms terms, Chance chance) {
        int length = scenario.isForTheDesk() || isRecent(heard) ? 28 : chance.one(LENGTHS);
        return heard.stream()
                .filter(_ -> scenario.makesAnOrder())
                .flatMap(hearing -> hearing.determinedAt().stream())
                .findFirst()
                .map(
                        made ->
                                new ProtectionOrder(
                                        made,
                                        OrderTerm.ofDays(London.dateOf(made), length),
                                        terms,
                                        served(made, chance),
                                        Optional.empty()));
    }

    private boolean isRecent(List<Hearing> heard) {
        Instant month = plan.until().minus(Duration.ofDays(30));
        return heard.stream()
                .flatMap(hearing -> hearing.listedFor().stream())
                .anyMatch(month::isBefore);
    }

    private Optional<OrderService> served(Instant made, Chance chance) {
        return Optional.of(chance.after(made, 20, 300))
                .filter(at -> !at.isAfter(plan.until()))
                .map(at -> new OrderService(at, Optional.of(officers.constable(chance).id())));
    }
}
