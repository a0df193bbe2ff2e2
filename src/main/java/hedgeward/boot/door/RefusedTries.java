package hedgeward.boot.door;

import hedgeward.app.access.Actor;
import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.AuditSubject;
import hedgeward.app.audit.Operation;
import hedgeward.security.KeyRing;
import hedgeward.security.RefusedTry;
import hedgeward.security.TryBook;
import hedgeward.security.TryPage;
import hedgeward.security.TrySeed;
import hedgeward.store.office.OpenOffice;
import hedgeward.store.settings.JooqTryPages;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Writes every try that opened nothing into the log as an entry of its own, at the next opening,
/// exactly once: what is taken from the page and that it is taken are one transaction; the page is
/// exchanged after it, and until then it is known how much of it was taken.
final class RefusedTries {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedTries.class);
    private static final AuditSubject OFFICE = AuditSubject.whole(AuditSubject.Kind.OFFICE);
    private static final String UNKNOWN = "unknown";

    private final KeyRing ring;
    private final Reception reception;

    RefusedTries(KeyRing ring, Reception reception) {
        this.ring = ring;
        this.reception = reception;
    }

    /// Takes what is new on the page. An office that cannot is opened all the same: the page stays.
    void writeDown(OpenOffice office) {
        TryBook book = ring.refusedAt(office.folder().keys());
        JooqTryPages pages = new JooqTryPages(office.current());
        try {
            TryPage page = book.page();
            Optional<KeptPages> kept =
                    office.unitOfWork().read(pages::find).flatMap(KeptPages::read);
            KeptPages.Fresh fresh = KeptPages.fresh(page, kept);
            if (isNothingNew(page, kept, fresh)) {
                return;
            }
            KeptPages next =
                    new KeptPages(
                            Optional.of(new KeptPages.Old(firstOf(page, kept), page.count())),
                            ring.drawSeed());
            log(office, pages, entries(office, page, fresh), next);
            book.begin(next.next());
            keep(office, pages, new KeptPages(Optional.empty(), next.next()));
        } catch (IOException e) {
            LOG.warn("refused tries not taken over: {}", e.getClass().getSimpleName());
        }
    }

    private static boolean isNothingNew(
            TryPage page, Optional<KeptPages> kept, KeptPages.Fresh fresh) {
        return kept.filter(it -> it.old().isEmpty()).isPresent()
                && page.count() == 0
                && fresh.worth() == TryPage.Worth.WHOLE;
    }

    /// The first key of the page that lies there; of one the office does not know, its present one.
    private static Optional<TrySeed> firstOf(TryPage page, Optional<KeptPages> kept) {
        return page.next()
                .map(
                        lying ->
                                kept.stream()
                                        .flatMap(KeptPages::seeds)
                                        .filter(seed -> seed.name().equals(lying.name()))
                                        .findFirst()
                                        .orElse(lying));
    }

    private static void log(
            OpenOffice office, JooqTryPages pages, List<AuditEntry> entries, KeptPages next) {
        office.unitOfWork()
                .write(
                        _ -> {
                            office.auditTrail().recordAll(entries);
                            pages.keep(next.text());
                            return next;
                        });
    }

    private static void keep(OpenOffice office, JooqTryPages pages, KeptPages next) {
        log(office, pages, List.of(), next);
    }

    private List<AuditEntry> entries(OpenOffice office, TryPage page, KeptPages.Fresh fresh) {
        List<AuditEntry> entries = new ArrayList<>();
        if (fresh.worth() == TryPage.Worth.ALTERED) {
            entries.add(entry(new Actor(UNKNOWN, Set.of(), UNKNOWN), "signin.record-altered"));
        }
        List<RefusedTry> tries = page.tries();
        for (int i = (int) Math.min(fresh.skipped(), tries.size()); i < tries.size(); i++) {
            RefusedTry one = tries.get(i);
            entries.add(
                    entry(
                                    new Actor(nameOf(office, one), Set.of(), one.workstation()),
                                    "signin.refused")
                            .with("tried_at", one.at().toString())
                            .with("how", one.kind().name().toLowerCase(Locale.ROOT))
                            .with("record", fresh.worth().name().toLowerCase(Locale.ROOT)));
        }
        long counted = page.count() - Math.max(fresh.skipped(), tries.size());
        if (counted > 0) {
            entries.add(
                    entry(new Actor(UNKNOWN, Set.of(), UNKNOWN), "signin.refused-further")
                            .with("tries", Long.toString(counted)));
        }
        return entries;
    }

    private static AuditEntry entry(Actor actor, String action) {
        return AuditEntry.of(actor, Operation.CONSULTATION, action, OFFICE);
    }

    /// The account at whose slot it was tried, or whose it was when nobody has that slot any more.
    private String nameOf(OpenOffice office, RefusedTry one) {
        return one.slot()
                .map(
                        mark ->
                                reception.everybodyIn(office).stream()
                                        .map(account -> account.name())
                                        .filter(
                                                name ->
                                                        ring.markIn(office.folder().keys(), name)
                                                                .filter(mark::equals)
                                                                .isPresent())
                                        .findFirst()
                                        .orElse("slot " + mark))
                .orElse(UNKNOWN);
    }
}
