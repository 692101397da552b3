"""Writes the seed scripts that hold data: `python seeds/generate.py`. The same program gives the same bytes."""

import json
import pickle
import random
import uuid
from datetime import datetime, timedelta, timezone
from pathlib import Path

HERE = Path(__file__).parent
START = datetime(2026, 1, 5, 8, tzinfo=timezone.utc)
MATERIALS = ["Stoneware", "Linen", "Oak", "Brass", "Wool", "Glass", "Walnut", "Cotton", "Cork", "Steel"]
THINGS = {
    "Table": ["teapot", "bowl", "napkins", "plate", "jug", "tray", "candle holder"],
    "Desk": ["notebook", "pencil cup", "lamp", "letter tray", "ruler", "clock"],
    "Home": ["throw", "stool", "basket", "mirror", "vase", "doormat", "shelf"],
}
ORDERS = 8_000


def main():
    chance = random.Random(20261123)
    products = catalogue(chance)
    write("postgres/V002__catalogue.sql", [*categories(), *copy("shop_product", PRODUCT, products)])
    write("postgres/V003__orders.sql", orders(chance, products))
    write("mongo/V001__reviews.reviews.ndjson", reviews(chance, products))
    write("redis/V001__carts.redis", carts())


PRODUCT = ["id", "slug", "name", "description", "price", "category_id", "rating", "review_count"]


def categories():
    names = list(THINGS)
    return copy("shop_category", ["id", "slug", "name"], [[n + 1, name.lower(), name] for n, name in enumerate(names)])


def catalogue(chance):
    pairs = [(category, thing) for category, things in enumerate(THINGS.values()) for thing in things]
    rows = []
    for material in MATERIALS:
        for category, thing in pairs:
            name = f"{material} {thing}"
            price = chance.randrange(900, 14_000, 50)
            text = f"{name}, made to last. Number {len(rows) + 1} of the collection."
            rows.append([len(rows) + 1, name.lower().replace(" ", "-"), name, text, price, category + 1, None, 0])
    return rows


def orders(chance, products):
    heads, lines = [], []
    for number in range(ORDERS):
        order = uuid.UUID(int=chance.getrandbits(128), version=4)
        status = chance.choices(["paid", "pending", "declined", "failed"], [90, 5, 4, 1])[0]
        created = START + timedelta(minutes=37 * number + chance.randrange(30))
        charge = f"seed-{number + 1}" if status == "paid" else ""
        heads.append([order, f"customer{number % 900}@example.com", status, charge, created.isoformat(), None])
        for product in chance.sample(products, chance.randint(1, 4)):
            lines.append([len(lines) + 1, product[4], chance.randint(1, 3), order, product[0]])
    yield from copy("shop_order", ["id", "email", "status", "charge_id", "created_at", "receipt_sent_at"], heads)
    yield from copy("shop_orderline", ["id", "price", "quantity", "order_id", "product_id"], lines)


def reviews(chance, products):
    texts = ["Exactly as shown.", "Better than I had hoped.", "A little smaller than expected.", "A fine present."]
    for product in products:
        for _ in range(chance.randrange(6)):
            created = START + timedelta(minutes=chance.randrange(400_000))
            review = {
                "product": product[0],
                "author": f"Customer {chance.randrange(900)}",
                "rating": chance.choices([5, 4, 3, 2], [6, 4, 2, 1])[0],
                "text": chance.choice(texts),
                "created_at": {"$date": created.isoformat().replace("+00:00", "Z")},
            }
            yield json.dumps(review, separators=(",", ":"))


def carts():
    """One cart, for the header `X-Cart: the-cart-of-the-seeds`: two teapots and a lamp, as Django's cache keeps it."""
    value = "".join(f"\\x{byte:02x}" for byte in pickle.dumps({1: 2, 10: 1}, protocol=5))
    yield f'SET "shop:1:cart:the-cart-of-the-seeds" "{value}"'


def copy(table, columns, rows):
    """A table's rows as psql's COPY reads them, and its sequence behind the last."""
    yield f"COPY public.{table} ({', '.join(columns)}) FROM stdin;"
    last = None
    for row in rows:
        last = row[0]
        yield "\t".join("\\N" if value is None else str(value) for value in row)
    yield "\\."
    if isinstance(last, int):
        yield f"SELECT setval(pg_get_serial_sequence('public.{table}', 'id'), {last});"
    yield ""


def write(name, lines):
    path = HERE / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("".join(f"{line}\n" for line in lines))


if __name__ == "__main__":
    main()
