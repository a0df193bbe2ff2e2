package hedgeward.boot.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.audit.AuditLine;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.common.Result;
import hedgeward.app.common.TimeOrderedIds;
import hedgeward.app.draft.KeepDraft;
import hedgeward.app.fakes.MemorySlots;
import hedgeward.app.order.CaseSteps;
import hedgeward.app.order.ChangeTerms;
import hedgeward.app.request.DecideNotice;
import hedgeward.app.request.Ending;
import hedgeward.app.request.NoticeRequest;
import hedgeward.app.request.ReturnNotice;
import hedgeward.app.request.SendNotice;
import hedgeward.app.request.TakeUpDraft;
import hedgeward.boot.Foundations;
import hedgeward.boot.Repositories;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.correction.TermsMerge;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.order.TermsOf;
import hedgeward.store.office.OpenOffice;
import hedgeward.store.office.TestOffice;
import hedgeward.store.sample.TestRegister;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Two people at work in the same real office: nothing of either is lost.
class TwoActorsTest {

    private static final Actor WREN = new Actor("wren", Set.of(Role.CASE_OFFICER), "desk 1");
    private static final Actor FINCH = new Actor("finch", Set.of(Role.CASE_OFFICER), "desk 2");

    @TempDir private static Path folder;

    @SuppressWarnings("NullAway.Init") // opened before the tests
    private static OfficeDesk desk;

    @BeforeAll
    static void open() {
        Clock clock = Clock.fixed(Story.at("2026-11-26T12:00"), ZoneOffset.UTC);
        OpenOffice office = TestOffice.create(folder.resolve("office"));
        Foundations with = new Foundations(clock, new TimeOrderedIds(clock), Story::holidays);
        Repositories ports = Repositories.of(office, with);
        TestRegister.on(office)
                .write(
                        () -> {
                            ports.officers()
                                    .addAll(
                                            List.of(
                                                    Story.SUPERINTENDENT,
                                                    Story.CONSTABLE,
                                                    Story.SPECIAL,
                                                    Story.PCSO));
                            ports.cases().addAll(List.of(Steps.orderServed()));
                        });
        desk = new OfficeDesk(office, WREN, ports, with, new MemorySlots());
    }

    @AfterAll
    static void lock() {
        desk.close();
    }

    @Test
    void aNoticeGivenBackAndTheOneBeingTypedAreBothKept() {
        NoticeUseCases notices = desk.useCases().notices();
        KeepDraft drafts = desk.useCases().keepDraft();
        Map<String, String> first = Map.of("notice-respondent-surname", "Oxlade");
        NoticeRequest sent =
                done(
                        notices.sendNotice()
                                .handle(
                                        new SendNotice.Command(
                                                WREN, Regime.DVPN_DVPO, "Oxlade", first)));
        Map<String, String> second = Map.of("notice-respondent-surname", "Testwright");
        drafts.keep(WREN, KeepDraft.NEW_NOTICE, second);
        DecideNotice.Seen seen = new DecideNotice.Seen(sent.id(), sent.version());
        done(
                notices.returnNotice()
                        .handle(new ReturnNotice.Command(FINCH, seen, "Say what bail would do.")));

        assertThat(drafts.find(WREN, KeepDraft.NEW_NOTICE)).contains(second);
        TakeUpDraft.Aside back = notices.takeUpDraft().find(WREN).getFirst();
        assertThat(back.fields()).isEqualTo(first);
        assertThat(back.ending())
                .hasValueSatisfying(
                        ending -> {
                            assertThat(ending.kind()).isEqualTo(Ending.Kind.RETURNED);
                            assertThat(ending.by()).isEqualTo("finch");
                            assertThat(ending.words()).contains("Say what bail would do.");
                        });
        assertThat(notices.takeUpDraft().find(FINCH)).isEmpty();
        assertThat(notices.takeUpDraft().handle(FINCH, back.form(), Map.of())).isEmpty();

        assertThat(notices.takeUpDraft().handle(WREN, back.form(), second)).contains(first);
        assertThat(drafts.find(WREN, KeepDraft.NEW_NOTICE)).contains(first);
        assertThat(notices.takeUpDraft().find(WREN))
                .singleElement()
                .satisfies(
                        other -> {
                            assertThat(other.fields()).isEqualTo(second);
                            assertThat(other.ending()).isEmpty();
                        });
        assertThat(notices.takeUpDraft().handle(WREN, back.form(), first)).isEmpty();
    }

    @Test
    void termsBothChangeAreMergedOverWhatStandsAndTheLogTellsWhoWasFirst() {
        CaseFile before = ordered();
        List<Condition> terms = before.newestTerms().conditions();
        List<Condition> theirs = terms.stream().map(t -> worded(t, terms.getLast(), "ha")).toList();
        List<Condition> mine = terms.stream().map(t -> worded(t, terms.getFirst(), "wo")).toList();
        done(change(FINCH, before, theirs));
        assertThat(change(WREN, before, mine)).isEqualTo(new Result.Stale<>());
        assertThat(
                        desk.useCases()
                                .lastChange()
                                .handle(WREN, AuditSubject.of(before.id()))
                                .map(AuditLine::userName))
                .contains("finch");

        CaseFile now = desk.useCases().readCase().again(WREN, before.id()).orElseThrow().file();
        TermsMerge merge = TermsMerge.of(wording(before), wording(now), wording(before, mine));
        TermsMerge.Wording both =
                merge.over(wording(now), merge.merge().merged(Map.of()).orElseThrow());
        CaseFile kept = done(change(WREN, now, both.terms()));
        assertThat(kept.newestTerms().conditions().getFirst().courtWords()).contains("wo");
        assertThat(kept.newestTerms().conditions().getLast().courtWords()).contains("ha");
    }

    private static Condition worded(Condition term, Condition wanted, String words) {
        return term.number() == wanted.number() ? term.withCourtWords(words) : term;
    }

    private static CaseFile ordered() {
        return desk.useCases()
                .readCase()
                .again(WREN, Steps.orderServed().id())
                .orElseThrow()
                .file();
    }

    private static TermsMerge.Wording wording(CaseFile file) {
        return wording(file, file.newestTerms().conditions());
    }

    private static TermsMerge.Wording wording(CaseFile file, List<Condition> terms) {
        return new TermsMerge.Wording(terms, file.order().map(ProtectionOrder::term));
    }

    private static Result<CaseFile, CaseRejection> change(
            Actor actor, CaseFile seen, List<Condition> terms) {
        return desk.useCases()
                .changeTerms()
                .handle(
                        new ChangeTerms.Command(
                                new CaseSteps.Seen(actor, seen.id(), seen.version()),
                                new ChangeTerms.How.Corrected(TermsOf.ORDER),
                                new Terms(terms),
                                "as the sealed order puts it"));
    }

    private static <T, R> T done(Result<T, R> answer) {
        assertThat(answer).isInstanceOf(Result.Done.class);
        return ((Result.Done<T, R>) answer).value();
    }
}
