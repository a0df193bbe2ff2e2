package hedgeward.store.expiry;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.expiry.AwayBriefing;
import hedgeward.app.expiry.Briefings;
import hedgeward.app.expiry.SweepReport;
import hedgeward.app.expiry.UpcomingDeadlines;
import hedgeward.app.fakes.Gates;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.visit.VisitCode;
import hedgeward.store.sample.TestRegister;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What time made true is told until somebody takes note of it, however often the office is locked.
class BriefingsTest {

    private static final Instant NOW = Instant.parse("2026-12-06T09:12:00Z");
    private static final Actor DESK = new Actor("wren", Set.of(Role.DESK), "desk 1");

    @TempDir Path folder;

    private TestRegister register;

    @BeforeEach
    void open() {
        register = TestRegister.in(folder.resolve("office"));
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void whatNobodyAcknowledgedIsToldAgainAfterLocking() {
        briefings().hear(report(NOW, "DV-2026-0551"));
        assertThat(briefings().findPending(DESK).map(AwayBriefing::report))
                .contains(report(NOW, "DV-2026-0551"));
    }

    @Test
    void laterReportsJoinWhatIsPending() {
        briefings().hear(report(NOW, "DV-2026-0551"));
        briefings().hear(report(NOW.plusSeconds(300), "DV-2026-0553"));
        assertThat(briefings().findPending(DESK).orElseThrow().report().expired())
                .containsExactly(new CaseRef("DV-2026-0551"), new CaseRef("DV-2026-0553"));
    }

    @Test
    void acknowledgingPutsAwayOnlyWhatWasRead() {
        briefings().hear(report(NOW, "DV-2026-0551"));
        AwayBriefing read = briefings().findPending(DESK).orElseThrow();
        briefings().hear(report(NOW.plusSeconds(300), "DV-2026-0553"));
        briefings().acknowledge(DESK, read);
        assertThat(briefings().findPending(DESK)).isPresent();
        briefings().acknowledge(DESK, briefings().findPending(DESK).orElseThrow());
        assertThat(briefings().findPending(DESK)).isEmpty();
    }

    /// As made anew at each unlocking.
    private Briefings briefings() {
        return new Briefings(
                register.unitOfWork(),
                new JooqPendingBriefing(register.current()),
                new UpcomingDeadlines(register.unitOfWork(), (_, _, _) -> List.of(), Gates.open()),
                register.auditTrail(),
                InstantSource.fixed(NOW));
    }

    private static SweepReport report(Instant at, String expired) {
        return new SweepReport(
                Optional.of(NOW.minusSeconds(3600)),
                at,
                List.of(new CaseRef(expired)),
                List.of(),
                List.of(new VisitCode("V02021")),
                List.of(),
                0);
    }
}
