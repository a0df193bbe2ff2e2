package hedgeward.store.access;

import static hedgeward.store.jooq.Tables.USER_ACCOUNT;
import static hedgeward.store.jooq.Tables.USER_ROLE;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import hedgeward.app.access.Account;
import hedgeward.app.access.Accounts;
import hedgeward.app.access.Role;
import hedgeward.app.common.Ids;
import hedgeward.domain.law.Rank;
import hedgeward.store.columns.Columns;
import hedgeward.store.common.CurrentTransaction;

import org.jooq.Condition;
import org.jooq.Record4;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;

import java.text.Normalizer;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Accounts in the register.
public final class JooqAccounts implements Accounts {

    private final CurrentTransaction current;
    private final Ids ids;
    private final InstantSource clock;

    public JooqAccounts(CurrentTransaction current, Ids ids, InstantSource clock) {
        this.current = current;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Optional<Account> findByName(String name) {
        return accounts(USER_ACCOUNT.NAME_KEY.eq(keyOf(name))).fetchOptional(JooqAccounts::account);
    }

    @Override
    public List<Account> findAll() {
        return accounts(DSL.noCondition()).fetch(JooqAccounts::account);
    }

    @Override
    public void add(Account account) {
        UUID id = ids.next();
        current.dsl()
                .insertInto(USER_ACCOUNT)
                .set(USER_ACCOUNT.ID, id)
                .set(USER_ACCOUNT.NAME, account.name())
                .set(USER_ACCOUNT.NAME_KEY, keyOf(account.name()))
                .set(USER_ACCOUNT.ENABLED, account.isEnabled())
                .set(USER_ACCOUNT.MADE_AT, clock.instant())
                .set(USER_ACCOUNT.RANK, Columns.name(account.rank()))
                .set(USER_ACCOUNT.VERSION, 1L)
                .execute();
        for (Role role : account.roles()) {
            current.dsl()
                    .insertInto(USER_ROLE)
                    .set(USER_ROLE.USER_ID, id)
                    .set(USER_ROLE.ROLE, role.name())
                    .execute();
        }
    }

    @Override
    public void setEnabled(String name, boolean inUse) {
        current.dsl()
                .update(USER_ACCOUNT)
                .set(USER_ACCOUNT.ENABLED, inUse)
                .set(USER_ACCOUNT.VERSION, USER_ACCOUNT.VERSION.plus(1))
                .where(USER_ACCOUNT.NAME_KEY.eq(keyOf(name)))
                .execute();
    }

    private ResultQuery<Record4<String, Boolean, String, List<Role>>> accounts(Condition which) {
        return current.dsl()
                .select(
                        USER_ACCOUNT.NAME,
                        USER_ACCOUNT.ENABLED,
                        USER_ACCOUNT.RANK,
                        multiset(
                                        select(USER_ROLE.ROLE)
                                                .from(USER_ROLE)
                                                .where(USER_ROLE.USER_ID.eq(USER_ACCOUNT.ID)))
                                .convertFrom(rows -> rows.map(row -> Role.valueOf(row.value1()))))
                .from(USER_ACCOUNT)
                .where(which)
                .orderBy(USER_ACCOUNT.NAME_KEY);
    }

    private static Account account(Record4<String, Boolean, String, List<Role>> row) {
        return new Account(
                row.value1(),
                new HashSet<>(row.value4()),
                row.value2(),
                Columns.word(Rank.class, row.value3()));
    }

    /// One spelling for names that a person would call the same, as the key file has it.
    private static String keyOf(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
