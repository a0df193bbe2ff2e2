package hedgeward.boot.desktop;

import static hedgeward.boot.desktop.RestrictedOffice.AUDITOR;
import static hedgeward.boot.desktop.RestrictedOffice.CUSTODY;
import static hedgeward.boot.desktop.RestrictedOffice.DAWN;
import static hedgeward.boot.desktop.RestrictedOffice.FILE;
import static hedgeward.boot.desktop.RestrictedOffice.MANAGER;
import static hedgeward.boot.desktop.RestrictedOffice.NOW;
import static hedgeward.boot.desktop.RestrictedOffice.OTHER;
import static hedgeward.boot.desktop.RestrictedOffice.PARTY;
import static hedgeward.boot.desktop.RestrictedOffice.READER;
import static hedgeward.boot.desktop.RestrictedOffice.TELLING;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.audit.AuditQuestion;
import hedgeward.app.common.Result;
import hedgeward.app.order.OrderPage;
import hedgeward.app.restricted.BreakGlass;
import hedgeward.app.restricted.RestrictCase;
import hedgeward.app.restricted.ReviewOpenings;
import hedgeward.app.restricted.WarnOfParties;
import hedgeward.domain.restricted.RestrictionRejection;
import hedgeward.exchange.register.ExportRegister;
import hedgeward.exchange.register.ExportResult;
import hedgeward.exchange.register.RegisterPorts;
import hedgeward.exchange.rows.RegisterTable;
import hedgeward.story.Story;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Every surface a restricted case could show on, asked by everybody to whom it is closed: the
/// clocks are there, and nothing that tells whom it is about.
class RestrictedSurfacesTest {

    @TempDir private static Path folder;
    private static RestrictedOffice office;
    private static UseCases all;

    @BeforeAll
    static void restrict() {
        office = new RestrictedOffice(folder);
        all = office.useCases;
        assertThat(
                        all.restricted()
                                .restrict()
                                .handle(
                                        new RestrictCase.Command(
                                                READER,
                                                FILE.id(),
                                                Set.of("s.quill"),
                                                Set.of("kept.away"),
                                                RestrictedSurfaces.WHY,
                                                0))
                                .isDone())
                .isTrue();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void listsShowTheClockAndNobodysName() {
        RestrictedSurfaces.lists(all)
                .forEach(
                        (surface, ask) -> {
                            assertThat(EveryWord.in(ask.apply(OTHER)))
                                    .as(surface)
                                    .contains("DV-2026-0601");
                            for (Actor who : List.of(OTHER, CUSTODY, PARTY, MANAGER)) {
                                tellsNothing(surface, who, ask.apply(who));
                            }
                        });
    }

    @Test
    void papersAndSearchesTellNothing() {
        RestrictedSurfaces.papers(all)
                .forEach(
                        (surface, ask) -> {
                            for (Actor who : List.of(OTHER, CUSTODY, PARTY, MANAGER)) {
                                tellsNothing(surface, who, ask.apply(who));
                            }
                        });
        assertThat(all.findOrders().handle(OTHER, RestrictedSurfaces.typed("Oxlade")).total())
                .isZero();
        assertThat(all.findOrders().handle(OTHER, RestrictedSurfaces.typed("Oxlaid")).total())
                .isZero();
        assertThat(all.findVisits().during(OTHER, RestrictedSurfaces.week("oxlade"))).isEmpty();
    }

    @Test
    void whoBearsThePartysNameIsNeverAReader() {
        assertThat(
                        all.restricted()
                                .restrict()
                                .handle(
                                        new RestrictCase.Command(
                                                READER,
                                                FILE.id(),
                                                Set.of("s.quill", "g.oxlade"),
                                                Set.of(),
                                                RestrictedSurfaces.WHY,
                                                1)))
                .isEqualTo(new Result.Rejected<>(RestrictionRejection.READER_IS_PARTY));
        assertThat(
                        WarnOfParties.alike(
                                List.of(FILE.parties().respondent().name()),
                                all.restricted().warn().userNames(READER),
                                List.of(Story.CONSTABLE)))
                .containsExactly("g.oxlade");
    }

    @Test
    void whoNamesReadersOrLiftsOverAnOlderStateIsToldSo() {
        var restrict = all.restricted().restrict();
        assertThat(
                        restrict.handle(
                                new RestrictCase.Command(
                                        READER,
                                        FILE.id(),
                                        Set.of("s.quill", "t.thorne"),
                                        Set.of(),
                                        RestrictedSurfaces.WHY,
                                        0)))
                .isEqualTo(new Result.Stale<>());
        assertThat(restrict.lift(READER, FILE.id(), RestrictedSurfaces.WHY, 0))
                .isEqualTo(new Result.Stale<>());
        assertThat(all.readCase().handle(OTHER, FILE.id()).isDone()).isFalse();
        assertThat(all.restricted().read().handle(READER, FILE.id()).orElseThrow().decisions())
                .hasSize(1);
    }

    @Test
    void everyDoorIsClosedWithTheSameAnswer() {
        RestrictedSurfaces.doors(all)
                .forEach(
                        (door, open) ->
                                assertThat(open.apply(OTHER))
                                        .as(door)
                                        .isEqualTo(
                                                new Result.Denied<>(Permission.READ_RESTRICTED)));
    }

    @Test
    void aNamedReaderSeesWhatEverybodySawBefore() {
        assertThat(EveryWord.in(all.readCase().handle(READER, FILE.id()))).contains("Oxlade");
        assertThat(all.findOrders().handle(READER, RestrictedSurfaces.typed("Oxlade")).total())
                .isEqualTo(1);
        assertThat(EveryWord.in(all.today().handle(READER))).contains("Oxlade");
        assertThat(
                        EveryWord.in(
                                all.prepareSchedule()
                                        .preview(READER, RestrictedSurfaces.schedule())))
                .contains("Larkrise");
        assertThat(EveryWord.in(all.breaches().find().open(READER))).contains("zanzibar");
    }

    @Test
    void itIsCountedForEverybodyAlike() {
        assertThat(all.counts().handle(OTHER, NOW)).isEqualTo(all.counts().handle(READER, NOW));
        assertThat(all.today().handle(OTHER)).hasSameSizeAs(all.today().handle(READER));
        assertThat(all.findTasks().count(OTHER, NOW)).isEqualTo(all.findTasks().count(READER, NOW));
        OrderPage page = all.findOrders().handle(OTHER, RestrictedSurfaces.everything());
        assertThat(page.total()).isEqualTo(1);
        assertThat(page.rows().getFirst().due()).isPresent();
    }

    @Test
    void anExportLeavesItOutAndSaysHowMany() throws IOException {
        assertThat(export(OTHER)).isEqualTo("0 rows, 1 left out");
        assertThat(Files.readString(folder.resolve("out.csv"))).doesNotContain("DV-2026-0601");
        assertThat(export(READER)).isEqualTo("1 rows, 0 left out");
    }

    @Test
    void theGlassOpensItForAnHourToOnePersonAndIsReviewedByAnother() {
        BreakGlass glass = all.restricted().breakGlass();
        assertThat(glass.handle(new BreakGlass.Command(PARTY, FILE.id(), RestrictedSurfaces.WHY)))
                .isEqualTo(new Result.Rejected<>(RestrictionRejection.KEPT_OUT));
        assertThat(glass.handle(new BreakGlass.Command(MANAGER, FILE.id(), RestrictedSurfaces.WHY)))
                .isEqualTo(new Result.Denied<>(Permission.BREAK_GLASS));
        var opened = glass.handle(new BreakGlass.Command(DAWN, FILE.id(), "held, need clock"));
        assertThat(opened.isDone()).isTrue();
        assertThat(all.readCase().handle(DAWN, FILE.id()).isDone()).isTrue();
        assertThat(all.readCase().handle(OTHER, FILE.id()).isDone()).isFalse();
        office.clock.set(NOW.plus(Duration.ofMinutes(60)));
        assertThat(all.readCase().handle(DAWN, FILE.id()).isDone()).isFalse();
        office.clock.set(NOW);

        ReviewOpenings review = all.restricted().review();
        assertThat(review.waiting(DAWN)).isEmpty();
        var waiting = review.waiting(OTHER);
        assertThat(waiting).hasSize(1);
        assertThat(review.waiting(PARTY)).isEmpty();
        assertThat(
                        review.handle(
                                new ReviewOpenings.Command(
                                        PARTY,
                                        waiting.getFirst().opening().id(),
                                        "rightly opened at night")))
                .isEqualTo(new Result.Rejected<>(RestrictionRejection.KEPT_OUT));
        assertThat(
                        review.handle(
                                        new ReviewOpenings.Command(
                                                OTHER,
                                                waiting.getFirst().opening().id(),
                                                "rightly opened at night"))
                                .isDone())
                .isTrue();
        assertThat(review.waiting(OTHER)).isEmpty();
        assertThat(EveryWord.in(all.log().read().handle(AUDITOR, AuditQuestion.ALL)))
                .contains("case.break-glass", "held, need clock", "case.review-glass");
    }

    private static String export(Actor who) {
        RegisterPorts ports =
                new RegisterPorts(
                        office.ports.officers(),
                        office.ports.cases(),
                        office.ports.visits(),
                        office.ports.breaches(),
                        office.ports.audit(),
                        office.ports.gate(),
                        office.ports.disposals());
        ExportResult result =
                new ExportRegister(
                                office.office.unitOfWork(),
                                ports,
                                Story::holidays,
                                all.with().ids(),
                                office.clock)
                        .handle(
                                new ExportRegister.Command(
                                        who,
                                        RegisterTable.ORDERS,
                                        folder.resolve("out.csv"),
                                        new ExportRegister.Protection.Withheld(),
                                        RestrictedSurfaces.TO));
        ExportResult.Exported done = (ExportResult.Exported) result;
        return done.rows() + " rows, " + done.restrictedLeftOut() + " left out";
    }

    private static void tellsNothing(String surface, Actor who, Object answer) {
        assertThat(EveryWord.in(answer).toLowerCase(Locale.ROOT))
                .as(surface + " to " + who.userName())
                .doesNotContain(TELLING);
    }
}
