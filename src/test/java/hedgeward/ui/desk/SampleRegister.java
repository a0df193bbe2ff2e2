package hedgeward.ui.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import hedgeward.domain.clock.London;
import hedgeward.domain.order.Authorisation;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.order.Handling;
import hedgeward.domain.order.HearingResult;
import hedgeward.domain.order.HearingRules;
import hedgeward.domain.order.Notice;
import hedgeward.domain.order.NoticeRules;
import hedgeward.domain.order.OrderService;
import hedgeward.domain.order.OrderTerm;
import hedgeward.domain.order.RiskGrade;
import hedgeward.domain.people.Parties;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.people.Respondent;
import hedgeward.story.Decisions;
import hedgeward.story.Story;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// Many invented cases at every stage, the same each time: long names, Welsh letters, none known.
public final class SampleRegister {

    private static final List<String> SURNAMES =
            List.of(
                    "Oxlade",
                    "Tŵr-y-Felin",
                    "Penhaligon",
                    "Quillfeather",
                    "Ŷsbryd",
                    "Marrowby",
                    "Featherstonehaugh-Cholmondeley",
                    "Ó Sruitheáin",
                    "Thistlewick",
                    "Vane");
    private static final List<String> FORENAMES =
            List.of("Garrick", "Gwŷn", "Tobias Alexander", "Ludo", "Rhŷs", "Barnaby", "Ash");

    private SampleRegister() {}

    /// So many cases as they stand at `now`.
    public static List<CaseFile> of(int cases, Instant now) {
        return IntStream.range(0, cases).mapToObj(i -> one(i, now)).toList();
    }

    private static CaseFile one(int i, Instant now) {
        int days = i % 10 < 6 ? i / 3 + 40 : i % 24;
        Instant at = now.minus(Duration.ofHours(20L * days + i % 7 + 2));
        CaseFile drafted = drafted(i, at);
        return switch (i % 10) {
            case 8 -> drafted;
            case 7 -> served(drafted, at, now);
            case 6 -> ended(served(drafted, at, now), at, HearingResult.ADJOURNED, now);
            case 5 -> ended(served(drafted, at, now), at, HearingResult.REFUSED, now);
            case 4 -> ended(served(drafted, at, now), at, HearingResult.WITHDRAWN, now);
            default -> made(served(drafted, at, now), i, at, now);
        };
    }

    private static CaseFile served(CaseFile file, Instant at, Instant now) {
        return Decisions.accepted(
                NoticeRules.serve(
                        file,
                        new NoticeRules.ServiceReport(
                                at.plus(Duration.ofMinutes(90)), Story.CONSTABLE, Optional.empty()),
                        Story.clocks(),
                        now));
    }

    private static CaseFile ended(CaseFile file, Instant at, HearingResult result, Instant now) {
        Instant heard = earlier(at.plus(Duration.ofHours(30)), now);
        return Decisions.accepted(HearingRules.end(file, result, heard, "", now));
    }

    private static CaseFile made(CaseFile file, int i, Instant at, Instant now) {
        Instant heard = earlier(at.plus(Duration.ofHours(30)), now);
        CaseFile made =
                Decisions.accepted(
                        HearingRules.make(
                                file,
                                new HearingRules.OrderMade(
                                        heard,
                                        OrderTerm.ofDays(London.dateOf(heard), 14 + i % 15),
                                        Story.terms()),
                                now));
        return Decisions.accepted(
                HearingRules.serveOrder(
                        made, new OrderService(heard, Optional.of(Story.CONSTABLE.id())), now));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static CaseFile drafted(int i, Instant at) {
        CaseFile story = Story.authorised();
        Parties parties = story.parties();
        Respondent man = parties.respondent();
        PersonName name =
                new PersonName(
                        SURNAMES.get(i % SURNAMES.size()),
                        i % 13 == 0
                                ? Optional.empty()
                                : Optional.of(FORENAMES.get(i % FORENAMES.size())));
        return new CaseFile(
                new CaseId(UUID.nameUUIDFromBytes(("case" + i).getBytes(UTF_8))),
                0,
                new CaseRef("DV-2026-%04d".formatted(i + 1)),
                Optional.empty(),
                story.regime(),
                new Parties(
                        new Respondent(name, man.bornOn(), man.sex(), man.address()),
                        parties.protectedPerson(),
                        parties.relationship(),
                        parties.household()),
                notice(story, at),
                List.of(),
                Optional.empty(),
                new Handling(
                        i % 5 == 0
                                ? Optional.empty()
                                : Optional.of(List.of(RiskGrade.values()).get(i % 3)),
                        i % 4 == 0 ? Optional.empty() : Optional.of(Story.CONSTABLE.id()),
                        Optional.empty()));
    }

    private static Notice notice(CaseFile story, Instant at) {
        Authorisation given = story.notice().orElseThrow().authorisation();
        return new Notice(
                new Authorisation(
                        given.by(), at, given.granted(), given.grounds(), given.considered()),
                story.noticeTerms(),
                Optional.empty(),
                Optional.empty());
    }
}
