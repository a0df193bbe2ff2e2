package hedgeward.app.proof;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.access.Role;
import hedgeward.app.common.Result;
import hedgeward.app.fakes.Gates;
import hedgeward.app.fakes.MemoryOffice;
import hedgeward.app.proof.KeepBreachFile.Step;
import hedgeward.domain.clock.London;
import hedgeward.domain.law.BreachOf;
import hedgeward.domain.proof.Act;
import hedgeward.domain.proof.Allegation;
import hedgeward.domain.proof.BreachFile;
import hedgeward.domain.proof.Finding;
import hedgeward.domain.proof.ProofRejection;
import hedgeward.domain.proof.TermKey;
import hedgeward.domain.proof.Told;
import hedgeward.story.Steps;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.List;
import java.util.Set;

class KeepBreachFileTest {

    private static final Actor OFFICER = new Actor("wren", Set.of(Role.CASE_OFFICER), "desk 1");

    private final MemoryOffice office = new MemoryOffice();
    private final KeepBreachFile keep =
            new KeepBreachFile(
                    office,
                    new KeepBreachFile.Ports(
                            office.cases,
                            office.breaches,
                            office.breachFiles,
                            office.audit,
                            Gates.open()),
                    Clock.fixed(Told.LATER, London.ZONE));

    @BeforeEach
    void fill() {
        office.cases.addAll(List.of(Steps.orderServed()));
        office.breaches.addAll(List.of(Told.breach()));
    }

    @Test
    void whatIsToldAndDecidedIsKeptVersionByVersion() {
        take(0, new Step.Tell(Told.text()));
        TermKey term = new TermKey(BreachOf.ORDER, 2);
        take(1, new Step.Rule(1, term, Finding.BREACH, ""));
        BreachFile kept = office.breachFiles.getById(Told.BREACH);
        assertThat(kept.version()).isEqualTo(2);
        assertThat(kept.ruling(1, term))
                .hasValueSatisfying(r -> assertThat(r.by()).isEqualTo("wren"));
    }

    @Test
    void whatLaterWordsReplaceIsKeptBesideTheLogAndNoWordStandsInIt() {
        take(0, new Step.Tell(Told.text()));
        assertThat(office.breachFiles.replaced()).isEmpty();
        int number = office.breachFiles.getById(Told.BREACH).allegations().getFirst().number();
        Allegation again = Told.of(Act.THREAT);
        take(
                1,
                new Step.Tell(
                        new Allegation(
                                number,
                                again.words(),
                                again.when(),
                                again.act(),
                                again.channel(),
                                again.toward(),
                                again.scene(),
                                again.exhibits())));
        assertThat(office.breachFiles.replaced())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.part()).isEqualTo(FilePart.ALLEGATION);
                            assertThat(one.before()).contains(Told.text().words());
                            assertThat(one.after()).startsWith("THREAT");
                            assertThat(one.userName()).isEqualTo("wren");
                        });
        assertThat(office.audit.entries())
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.detail()).containsOnlyKeys("number"));
    }

    @Test
    void anOlderVersionIsStaleAndNothingIsKept() {
        take(0, new Step.Tell(Told.text()));
        assertThat(take(0, new Step.Tell(Told.of(Act.THREAT)))).isEqualTo(new Result.Stale<>());
        assertThat(office.breachFiles.getById(Told.BREACH).allegations()).hasSize(1);
    }

    @Test
    void whoMayNotOpenABreachMayNotAddToItsFile() {
        Actor desk = new Actor("lark", Set.of(Role.AUDITOR), "counter");
        assertThat(
                        keep.handle(
                                new KeepBreachFile.Command(
                                        desk, Told.BREACH, 0, new Step.Tell(Told.text()))))
                .isEqualTo(new Result.Denied<>(Permission.OPEN_BREACH));
    }

    private Result<BreachFile, ProofRejection> take(long version, Step step) {
        return keep.handle(new KeepBreachFile.Command(OFFICER, Told.BREACH, version, step));
    }
}
