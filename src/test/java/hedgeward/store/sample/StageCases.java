package hedgeward.store.sample;

import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.clock.London;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.condition.TermsHistory;
import hedgeward.domain.order.Authorisation;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.order.Hearing;
import hedgeward.domain.order.HearingResult;
import hedgeward.domain.order.Notice;
import hedgeward.domain.order.NoticeService;
import hedgeward.domain.order.OrderMaking;
import hedgeward.domain.order.OrderService;
import hedgeward.domain.order.OrderTerm;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.order.event.CourtDecision;
import hedgeward.domain.order.event.OrderEvent;
import hedgeward.domain.order.event.OrderEvents;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// Cases of which only what their stage follows from differs; all instants are midnights of one
/// week.
public final class StageCases {

    private static final Instant FIRST = Instant.parse("2026-11-02T00:00:00Z");
    private static final int DAYS = 6;

    private StageCases() {}

    /// What the stage follows from, as whole days from the first.
    public record Facts(
            int authorised,
            boolean granted,
            Optional<Service> service,
            List<Sitting> sittings,
            Optional<Order> order) {}

    /// Service of the notice and the later reading of its deadline.
    public record Service(int at, int latest) {}

    /// One listing.
    public record Sitting(
            Optional<Integer> listed,
            Optional<HearingResult> result,
            Optional<Integer> determined) {}

    /// The order; no days means open-ended.
    public record Order(
            int made, Optional<Integer> lasts, Optional<Integer> served, List<Event> events) {}

    /// What the court did to the order later: when, from when, until when, and what it did.
    public record Event(int decided, int after, Optional<Integer> lasts, Kind kind) {}

    /// What the court did.
    public enum Kind {
        SUSPENDED,
        RESUMED,
        RESCINDED,
        VARIED,
        DISCHARGED
    }

    public static Arbitrary<Facts> facts() {
        Arbitrary<Sitting> sittings =
                Combinators.combine(
                                days().optional(),
                                Arbitraries.of(HearingResult.values()).optional(),
                                days().optional())
                        .as(Sitting::new);
        Arbitrary<Order> orders =
                Combinators.combine(
                                days(),
                                days().optional(),
                                days().optional(),
                                events().list().ofMaxSize(3))
                        .as(Order::new);
        return Combinators.combine(
                        days(),
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.just(true)),
                                Tuple.of(1, Arbitraries.just(false))),
                        Combinators.combine(days(), days()).as(Service::new).optional(0.8),
                        sittings.list().ofMaxSize(2),
                        orders.optional(0.4))
                .as(Facts::new);
    }

    private static Arbitrary<Event> events() {
        return Combinators.combine(
                        days(),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(1, 3).optional(),
                        Arbitraries.of(Kind.values()))
                .as(Event::new);
    }

    /// Every midnight a fact may have, one before and one after.
    public static List<Instant> hours() {
        return IntStream.rangeClosed(-1, DAYS + 1).mapToObj(StageCases::at).toList();
    }

    /// Cases with these facts, keys and references by their place in the list.
    public static List<CaseFile> files(List<Facts> facts) {
        return IntStream.range(0, facts.size()).mapToObj(i -> file(i, facts.get(i))).toList();
    }

    private static CaseFile file(int number, Facts facts) {
        CaseFile any = SampleRegister.cases().getFirst();
        Notice unserved =
                new Notice(
                        new Authorisation(
                                TestRegister.HOLT,
                                at(facts.authorised()),
                                facts.granted(),
                                Optional.empty(),
                                List.of()),
                        new Terms(List.of()),
                        Optional.empty(),
                        Optional.empty());
        return new CaseFile(
                new CaseId(new UUID(0x7009L, number)),
                0,
                new CaseRef("S" + number),
                Optional.empty(),
                any.regime(),
                any.parties(),
                facts.service().map(s -> unserved.withService(service(s))).orElse(unserved),
                hearings(facts.sittings()),
                facts.order().map(StageCases::order),
                any.handling());
    }

    private static NoticeService service(Service service) {
        Instant latest = at(service.latest());
        return new NoticeService(
                at(service.at()),
                Optional.empty(),
                new KeptDeadline(latest, latest, "test"),
                Optional.empty());
    }

    private static List<Hearing> hearings(List<Sitting> sittings) {
        List<Hearing> hearings = new ArrayList<>();
        for (Sitting s : sittings) {
            hearings.add(
                    new Hearing(
                            hearings.size() + 1,
                            Optional.empty(),
                            s.listed().map(StageCases::at),
                            s.result(),
                            s.determined().map(StageCases::at),
                            Optional.empty()));
        }
        return hearings;
    }

    private static ProtectionOrder order(Order order) {
        OrderTerm term =
                order.lasts()
                        .map(days -> OrderTerm.ofDays(London.dateOf(at(order.made())), days + 1))
                        .orElse(OrderTerm.OPEN_ENDED);
        return new ProtectionOrder(
                at(order.made()),
                term,
                TermsHistory.of(new Terms(List.of())),
                order.served().map(day -> new OrderService(at(day), Optional.empty())),
                Optional.empty(),
                OrderMaking.AFTER_NOTICE,
                new OrderEvents(order.events().stream().map(StageCases::event).toList()));
    }

    private static OrderEvent event(Event event) {
        CourtDecision decision =
                new CourtDecision(
                        Optional.of("Kettering"),
                        at(event.decided()),
                        CourtDecision.Applicant.RESPONDENT,
                        Optional.empty());
        Instant from = at(event.decided() + event.after());
        return switch (event.kind()) {
            case SUSPENDED ->
                    new OrderEvent.Suspended(
                            decision,
                            from,
                            event.lasts().map(days -> from.plus(Duration.ofDays(days))));
            case RESUMED -> new OrderEvent.Resumed(decision);
            case RESCINDED -> new OrderEvent.Rescinded(decision);
            case VARIED -> new OrderEvent.Varied(decision, from, "Nothing of weight");
            case DISCHARGED -> new OrderEvent.Discharged(decision);
        };
    }

    private static Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, DAYS);
    }

    private static Instant at(int day) {
        return FIRST.plus(Duration.ofDays(day));
    }
}
