package hedgeward.app.access;

import java.util.List;
import java.util.Optional;

/// The people of the office. Their passphrases are not here: those only unwrap the office's key.
public interface Accounts {

    /// The account of this name, however its case and blanks were typed.
    Optional<Account> findByName(String name);

    /// Everybody, by name.
    List<Account> findAll();

    /// A new account; the name must be free.
    void add(Account account);

    /// Opens or closes the account of this name.
    void setEnabled(String name, boolean inUse);
}
