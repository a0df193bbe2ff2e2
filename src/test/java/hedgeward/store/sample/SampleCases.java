package hedgeward.store.sample;

import hedgeward.domain.law.Regime;
import hedgeward.domain.order.Authorisation;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.order.ConsideredMatter;
import hedgeward.domain.order.Deliberation;
import hedgeward.domain.order.Handling;
import hedgeward.domain.order.Hearing;
import hedgeward.domain.order.HearingResult;
import hedgeward.domain.order.Matter;
import hedgeward.domain.order.Notice;
import hedgeward.domain.order.NoticeService;
import hedgeward.domain.order.OrderMaking;
import hedgeward.domain.order.OrderService;
import hedgeward.domain.order.OrderTerm;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.order.RiskGrade;
import hedgeward.domain.people.Address;
import hedgeward.domain.people.Child;
import hedgeward.domain.people.Household;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.people.Parties;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.people.Postcode;
import hedgeward.domain.people.ProtectedPerson;
import hedgeward.domain.people.Relationship;
import hedgeward.domain.people.Respondent;
import hedgeward.domain.people.SafeContact;
import hedgeward.domain.people.Sex;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Any case the domain allows, whatever the rules would say.
public final class SampleCases {

    private SampleCases() {}

    public static Arbitrary<CaseFile> any() {
        return Combinators.combine(
                        Samples.keys(),
                        refs(),
                        Texts.maybe(),
                        Arbitraries.of(Regime.values()),
                        parties(),
                        Combinators.combine(notices(), orders().optional()).as(Papers::new),
                        hearings(),
                        handlings())
                .as(
                        (id, ref, occurrence, regime, parties, papers, hearings, handling) ->
                                new CaseFile(
                                        new CaseId(id),
                                        0,
                                        ref,
                                        occurrence,
                                        regime,
                                        parties,
                                        papers.notice(),
                                        hearings,
                                        papers.order(),
                                        handling));
    }

    private record Papers(Notice notice, Optional<ProtectionOrder> order) {}

    private static Arbitrary<CaseRef> refs() {
        return Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars("-/ é")
                .ofMinLength(1)
                .ofMaxLength(40)
                .filter(text -> !text.isBlank())
                .map(CaseRef::new);
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1920, 1, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<PersonName> names() {
        return Combinators.combine(Texts.words(), Texts.maybe()).as(PersonName::new);
    }

    private static Arbitrary<Address> addresses() {
        Arbitrary<Postcode> postcodes =
                Arbitraries.of("NN1 6XQ", "W1A 1HQ", "GIR 0AA", "B33 8TH").map(Postcode::new);
        return Combinators.combine(Texts.some(), postcodes.optional(), Samples.yesOrNo())
                .as(
                        (lines, postcode, bare) ->
                                lines.isBlank() || (bare && postcode.isPresent())
                                        ? new Address(
                                                "",
                                                postcode.or(
                                                        () -> Optional.of(new Postcode("NN1 6XQ"))))
                                        : new Address(lines, postcode));
    }

    private static Arbitrary<Parties> parties() {
        Arbitrary<Sex> sexes = Arbitraries.of(Sex.values());
        Arbitrary<Respondent> respondents =
                Combinators.combine(
                                names(),
                                days().optional(),
                                sexes.optional(),
                                addresses().optional())
                        .as(Respondent::new);
        Arbitrary<SafeContact> contacts =
                Combinators.combine(
                                Texts.maybe(),
                                Texts.maybe(),
                                Samples.yesOrNo().optional(),
                                Samples.yesOrNo().optional(),
                                Texts.maybe())
                        .as(SafeContact::new);
        Arbitrary<ProtectedPerson> persons =
                Combinators.combine(
                                names(),
                                days().optional(),
                                sexes.optional(),
                                addresses().optional(),
                                contacts)
                        .as(ProtectedPerson::new);
        Arbitrary<Relationship> relationships =
                Combinators.combine(Arbitraries.of(Relationship.Kind.values()), Texts.some())
                        .as(Relationship::new);
        return Combinators.combine(respondents, persons, relationships.optional(), households())
                .as(Parties::new);
    }

    private static Arbitrary<Household> households() {
        Arbitrary<Child> children =
                Combinators.combine(names().optional(), days().optional(), Samples.yesOrNo())
                        .as(Child::new);
        return Combinators.combine(
                        Samples.yesOrNo().optional(),
                        addresses().optional(),
                        Arbitraries.integers().between(0, 12).optional(),
                        children.list().ofMaxSize(3))
                .as(Household::new);
    }

    /// Only a refusal says why it was one.
    private static Authorisation authorisation(
            OfficerId by,
            Instant at,
            boolean granted,
            Optional<String> grounds,
            List<ConsideredMatter> considered,
            Deliberation weighed) {
        Deliberation fitting =
                new Deliberation(
                        weighed.representations(),
                        weighed.proportionality(),
                        weighed.prosecution(),
                        weighed.refusal().filter(_ -> !granted),
                        weighed.decided(),
                        weighed.forces());
        return new Authorisation(by, at, granted, grounds, considered, fitting);
    }

    private static Arbitrary<Notice> notices() {
        Arbitrary<ConsideredMatter> matters =
                Combinators.combine(Arbitraries.of(Matter.values()), Texts.words(), Texts.some())
                        .as(ConsideredMatter::new);
        Arbitrary<Authorisation> authorisations =
                Combinators.combine(
                                Samples.officers(),
                                Samples.instants(),
                                Samples.yesOrNo(),
                                Texts.maybe(),
                                matters.list().ofMaxSize(5),
                                SampleDeliberations.any())
                        .as(SampleCases::authorisation);
        Arbitrary<NoticeService> services =
                Combinators.combine(
                                Samples.instants(),
                                Samples.officers().optional(),
                                Samples.deadlines(),
                                addresses().optional(),
                                Samples.yesOrNo().optional())
                        .as(NoticeService::new);
        return Combinators.combine(
                        authorisations,
                        SampleTerms.histories(),
                        services.optional(),
                        Samples.instants().optional())
                .as(Notice::new);
    }

    private static Arbitrary<List<Hearing>> hearings() {
        return Combinators.combine(
                        Texts.maybe(),
                        Samples.instants().optional(),
                        Arbitraries.of(HearingResult.values()).optional(),
                        Samples.instants().optional(),
                        Texts.maybe(),
                        SampleDeliberations.hearingNotices().optional())
                .as(
                        (court, listed, result, at, why, told) ->
                                new Hearing(1, court, listed, result, at, why, told))
                .list()
                .ofMaxSize(3)
                .map(SampleCases::numbered);
    }

    private static List<Hearing> numbered(List<Hearing> hearings) {
        List<Hearing> numbered = new ArrayList<>();
        for (Hearing h : hearings) {
            numbered.add(
                    new Hearing(
                            numbered.size() + 1,
                            h.court(),
                            h.listedFor(),
                            h.result(),
                            h.determinedAt(),
                            h.reasons(),
                            h.notice()));
        }
        return numbered;
    }

    private static Arbitrary<ProtectionOrder> orders() {
        Arbitrary<OrderTerm> orderTerms =
                Combinators.combine(
                                Arbitraries.integers().between(1, 400).optional(),
                                days().optional())
                        .as(OrderTerm::new);
        Arbitrary<OrderService> services =
                Combinators.combine(Samples.instants(), Samples.officers().optional())
                        .as(OrderService::new);
        return Combinators.combine(
                        Samples.instants(),
                        orderTerms,
                        SampleTerms.histories(),
                        services.optional(),
                        Samples.instants().optional(),
                        SampleEvents.any())
                .as(
                        (made, term, history, service, noted, events) ->
                                new ProtectionOrder(
                                        made,
                                        term,
                                        history,
                                        service,
                                        noted,
                                        OrderMaking.AFTER_NOTICE,
                                        events));
    }

    private static Arbitrary<Handling> handlings() {
        return Combinators.combine(
                        Arbitraries.of(RiskGrade.values()).optional(),
                        Samples.officers().optional(),
                        Texts.maybe())
                .as(Handling::new);
    }
}
