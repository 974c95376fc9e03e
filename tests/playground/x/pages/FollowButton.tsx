/** @jsxImportSource react */
import type { Account } from '../../feed/types';
import { Text, TextBox } from '../parts/Box';
import { useWords } from '../site';

/** Its test id holds the number of the account, as on X. It does nothing here. */
export function FollowButton({ account }: { account: Account }) {
  const words = useWords();
  return (
    <button
      type="button"
      role="button"
      aria-label={`${words.page.follow} @${account.handle}`}
      data-testid={`${account.id}-follow`}
      className="css-g5y9jx r-pill r-dark-pill"
    >
      <TextBox>
        <Text>
          <Text>{words.page.follow}</Text>
        </Text>
      </TextBox>
    </button>
  );
}
