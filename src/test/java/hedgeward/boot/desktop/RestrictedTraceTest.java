package hedgeward.boot.desktop;

import static hedgeward.boot.desktop.RestrictedOffice.FILE;
import static hedgeward.boot.desktop.RestrictedOffice.OTHER;
import static hedgeward.boot.desktop.RestrictedOffice.PARTY;
import static hedgeward.boot.desktop.RestrictedOffice.READER;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.access.Actor;
import hedgeward.app.access.Role;
import hedgeward.app.audit.AuditLine;
import hedgeward.app.casepage.CaseOverview;
import hedgeward.app.common.Result;
import hedgeward.app.restricted.BreakGlass;
import hedgeward.app.restricted.RestrictCase;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.visit.VisitCode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Whoever tries, and whoever looks, leaves a trace in the log of a restricted case.
class RestrictedTraceTest {

    @TempDir private static Path folder;
    private static RestrictedOffice office;
    private static UseCases all;

    @BeforeAll
    static void restrict() {
        office = new RestrictedOffice(folder);
        all = office.useCases;
        all.restricted()
                .restrict()
                .handle(
                        new RestrictCase.Command(
                                READER,
                                FILE.id(),
                                Set.of("s.quill"),
                                Set.of("kept.away"),
                                RestrictedSurfaces.WHY,
                                0));
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void whoIsRefusedTheCaseStandsInItsLogOnceForEachTry() {
        Actor curious = new Actor("curious", Set.of(Role.CASE_OFFICER), "desk 7");
        all.readCase().handle(curious, FILE.id());
        all.readCase().again(curious, FILE.id());
        all.breaches().read().handle(curious, RestrictedOffice.HELD);
        all.visits().read().byCode(curious, new VisitCode("V-0001"));
        all.restricted()
                .breakGlass()
                .handle(new BreakGlass.Command(PARTY, FILE.id(), RestrictedSurfaces.WHY));
        var kept = all.readCase().handle(READER, FILE.id());
        assertThat(((Result.Done<CaseOverview, CaseRejection>) kept).value().history())
                .filteredOn(line -> line.action().equals("case.refused"))
                .filteredOn(line -> Set.of("curious", "kept.away").contains(line.userName()))
                .extracting(line -> line.detail().get("asked"))
                .contains("visit.read", "breach.read", "case.read", "case.break-glass")
                .filteredOn("case.read"::equals)
                .hasSize(1);
    }

    @Test
    void aSearchIsALookAtWhomItFindsAndFindsNobodyInAClosedCase() {
        for (Actor who : List.of(OTHER, READER)) {
            all.findOrders().note(who, RestrictedSurfaces.typed("Oxlade"));
        }
        assertThat(
                        office.office
                                .unitOfWork()
                                .read(() -> office.ports.audit().findByCase(FILE.id(), 500)))
                .filteredOn(line -> line.action().equals("case.found"))
                .extracting(AuditLine::userName)
                .containsExactly(READER.userName());
    }
}
