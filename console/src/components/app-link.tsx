import Link, { type LinkProps } from '@cloudscape-design/components/link';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';

type Props = { to: string; children: ReactNode; variant?: LinkProps.Variant };

/** A link to a page of the console, opened without loading it anew. */
export const AppLink = ({ to, children, variant = 'primary' }: Props) => {
  const navigate = useNavigate();
  return (
    <Link
      href={to}
      variant={variant}
      onFollow={(event) => {
        event.preventDefault();
        void navigate(to);
      }}
    >
      {children}
    </Link>
  );
};
