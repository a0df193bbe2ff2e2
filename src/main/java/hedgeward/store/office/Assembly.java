package hedgeward.store.office;

import hedgeward.app.audit.AuditHead;
import hedgeward.app.common.Changes;
import hedgeward.store.audit.AuditChain;
import hedgeward.store.audit.JooqAuditTrail;
import hedgeward.store.common.CurrentTransaction;
import hedgeward.store.common.JooqUnitOfWork;

import java.time.InstantSource;

/// Puts the parts of an open office together.
final class Assembly {

    private static final int WRITERS = 4;
    private static final int READERS = 8;

    private final InstantSource clock;
    private final Changes news;

    Assembly(InstantSource clock, Changes news) {
        this.clock = clock;
        this.news = news;
    }

    OpenOffice office(
            OfficeFolder folder, OpenOffice.Held held, Register register, AuditHead anchored) {
        AuditChain chain = new AuditChain(clock);
        CurrentTransaction current = new CurrentTransaction();
        DurableCommit.Found found = new DurableCommit.Found(new DiskWatch(folder.root()), anchored);
        DurableCommit commits = new DurableCommit(register, held.anchor(), chain, clock, found);
        JooqUnitOfWork unitOfWork =
                new JooqUnitOfWork(
                        Dialect.configuration(),
                        register.writers(WRITERS),
                        register.readers(READERS),
                        current,
                        commits,
                        news);
        JooqAuditTrail trail = new JooqAuditTrail(current, chain);
        return new OpenOffice(
                folder,
                held,
                register,
                clock,
                new OpenOffice.Work(unitOfWork, current, trail, commits));
    }
}
