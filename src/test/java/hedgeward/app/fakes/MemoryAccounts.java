package hedgeward.app.fakes;

import hedgeward.app.access.Account;
import hedgeward.app.access.Accounts;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Accounts in memory, found whatever the case of their letters.
public final class MemoryAccounts implements Accounts {

    private final Map<String, Account> byName = new TreeMap<>();

    @Override
    public Optional<Account> findByName(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    @Override
    public List<Account> findAll() {
        return byName.values().stream().sorted(Comparator.comparing(Account::name)).toList();
    }

    @Override
    public void add(Account account) {
        byName.put(key(account.name()), account);
    }

    @Override
    public void setEnabled(String name, boolean inUse) {
        byName.computeIfPresent(key(name), (_, account) -> account.enabled(inUse));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
