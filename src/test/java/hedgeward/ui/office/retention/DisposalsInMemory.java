package hedgeward.ui.office.retention;

import hedgeward.app.access.Account;
import hedgeward.app.access.ApproveAct;
import hedgeward.app.access.Role;
import hedgeward.app.audit.Outgoing;
import hedgeward.app.backup.BackupPlan;
import hedgeward.app.backup.BackupPlans;
import hedgeward.app.backup.Keeping;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.fakes.MemoryDisposals;
import hedgeward.app.fakes.MemoryEvidence;
import hedgeward.app.retention.DisposeOfCase;
import hedgeward.app.retention.ErasingWork;
import hedgeward.app.retention.Erasure;
import hedgeward.app.retention.IssueCertificate;
import hedgeward.app.retention.ReadDisposals;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.retention.ErasedKind;
import hedgeward.print.PrintOutcome;
import hedgeward.print.Printer;
import hedgeward.print.PrinterName;
import hedgeward.ui.desk.DeskOffice;
import hedgeward.ui.office.retention.disposal.DisposalSteps;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Disposal in memory, with finch as the second supervisor and a printer that takes everything.
final class DisposalsInMemory {

    static final Map<ErasedKind, Integer> COUNTS =
            Map.of(
                    ErasedKind.CASES, 1,
                    ErasedKind.CHILDREN, 2,
                    ErasedKind.TERMS, 6,
                    ErasedKind.HEARINGS, 1,
                    ErasedKind.VISITS, 9,
                    ErasedKind.BREACHES, 1,
                    ErasedKind.EVIDENCE_FILES, 3,
                    ErasedKind.CORRECTIONS, 5);

    private static final BackupPlan PLAN =
            new BackupPlan(
                    Optional.of(Path.of("backups")),
                    true,
                    LocalTime.of(13, 0),
                    Keeping.USUAL,
                    Duration.ofDays(7));

    final MemoryDisposals kept = new MemoryDisposals();
    final List<byte[]> printed = new ArrayList<>();
    private final DeskOffice desk;
    private final QuietCases table;

    DisposalsInMemory(DeskOffice desk, QuietCases table) {
        this.desk = desk;
        this.table = table;
        desk.accounts.add(new Account("finch", Set.of(Role.SUPERVISOR), true));
        desk.slots.with("finch", "four five six");
    }

    DisposalSteps steps() {
        Erasure erasure = new Fixed();
        return new DisposalSteps(
                new ReadDisposals(desk.unitOfWork, kept, erasure, desk.gate),
                new DisposeOfCase(
                        new ErasingWork() {
                            @Override
                            public <T> T erase(Function<UnitOfWork.Tx, T> work) {
                                return desk.unitOfWork.write(work);
                            }
                        },
                        new DisposeOfCase.Ports(
                                table, kept, erasure, new MemoryEvidence(), desk.gate, desk.audit),
                        desk.clock),
                new ApproveAct(desk.unitOfWork, desk.accounts, desk.slots, desk.audit, desk.clock),
                () -> PLAN,
                new DisposalSteps.Paper(
                        new IssueCertificate(
                                desk.unitOfWork,
                                new IssueCertificate.Sources(kept, new Planned(), desk.office()),
                                desk.audit,
                                desk.clock),
                        new TakesAll(),
                        _ -> Outgoing.of("the records office", "certificate of disposal"),
                        _ -> Optional.empty()));
    }

    private final class Fixed implements Erasure {
        @Override
        public Map<ErasedKind, Integer> count(CaseId caseId) {
            return COUNTS;
        }

        @Override
        public Erased erase(CaseId caseId) {
            table.take(caseId);
            return new Erased(COUNTS, List.of());
        }
    }

    private static final class Planned implements BackupPlans {
        @Override
        public BackupPlan plan() {
            return PLAN;
        }

        @Override
        public void keep(BackupPlan plan) {
            throw new UnsupportedOperationException("the plan stands");
        }
    }

    private final class TakesAll implements Printer {
        @Override
        public List<PrinterName> printers() {
            return List.of(new PrinterName("counter", true));
        }

        @Override
        public PrintOutcome print(byte[] pdf, String name) {
            printed.add(pdf);
            return new PrintOutcome.Sent(name + "-1");
        }
    }
}
