"""Writes the seed script that holds data: `python seeds/generate.py`. The same program gives the same bytes."""

import random
import uuid
from datetime import datetime, timedelta, timezone
from pathlib import Path

START = datetime(2026, 1, 5, 8, tzinfo=timezone.utc)
CHARGES = 20_000


def main():
    chance = random.Random(20261123)
    lines = ["COPY public.payments_charge (id, amount, currency, reference, created_at, status) FROM stdin;"]
    for number in range(CHARGES):
        charge = uuid.UUID(int=chance.getrandbits(128), version=4)
        currency, status = chance.choice(["EUR", "EUR", "USD"]), chance.choice(["captured"] * 19 + ["declined"])
        created = START + timedelta(minutes=22 * number + chance.randrange(20))
        lines.append("\t".join([str(charge), str(chance.randrange(900, 60_000, 50)), currency,
                                f"seed-{number + 1}", created.isoformat(), status]))
    path = Path(__file__).with_name("postgres") / "V002__charges.sql"
    path.write_text("\n".join([*lines, "\\.", ""]))


if __name__ == "__main__":
    main()
