package hedgeward.app.fakes;

import hedgeward.app.holidays.HolidayLists;
import hedgeward.app.holidays.KeptList;
import hedgeward.app.holidays.ListCause;
import hedgeward.app.holidays.ListRow;
import hedgeward.app.holidays.MovedDeadline;
import hedgeward.domain.clock.BankHolidays;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Lists of bank holidays in memory.
public final class MemoryHolidayLists implements HolidayLists {

    private final List<KeptList> lists = new ArrayList<>();
    private final List<List<MovedDeadline>> moved = new ArrayList<>();
    private final Set<String> read = new HashSet<>();

    /// An office that keeps this list.
    public static MemoryHolidayLists of(BankHolidays list) {
        MemoryHolidayLists lists = new MemoryHolidayLists();
        lists.add(
                new KeptList(
                        1,
                        list,
                        ListCause.SHIPPED,
                        list.source(),
                        "wren",
                        Optional.empty(),
                        Instant.EPOCH,
                        Set.of()),
                List.of());
        return lists;
    }

    @Override
    public Optional<KeptList> findInUse() {
        return lists.isEmpty() ? Optional.empty() : Optional.of(lists.getLast());
    }

    @Override
    public void hold() {}

    @Override
    public List<ListRow> findAll() {
        return lists.reversed().stream().map(this::row).toList();
    }

    @Override
    public void add(KeptList list, List<MovedDeadline> movedWithIt) {
        lists.add(list);
        moved.add(movedWithIt);
    }

    @Override
    public Optional<ListRow> findUnread(String userName, Instant madeSince) {
        return findAll().stream()
                .filter(row -> row.moved() > 0 && !row.madeAt().isBefore(madeSince))
                .filter(row -> !read.contains(row.number() + userName))
                .findFirst();
    }

    @Override
    public List<MovedDeadline> findMoved(int listNumber) {
        return moved.get(listNumber - 1);
    }

    @Override
    public void markRead(int listNumber, String userName, Instant at) {
        read.add(listNumber + userName);
    }

    private ListRow row(KeptList kept) {
        return new ListRow(
                kept.number(),
                kept.list().version(),
                kept.cause(),
                kept.words(),
                kept.madeBy(),
                kept.approvedBy(),
                kept.madeAt(),
                moved.get(kept.number() - 1).size());
    }
}
