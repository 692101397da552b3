from datetime import UTC, datetime
from functools import lru_cache

from django.conf import settings
from pymongo import DESCENDING, MongoClient

TIMEOUT_MS = 1500


class ReviewsUnavailable(Exception):
    pass


class ReviewStore:
    def __init__(self, url):
        # The driver's own default is half a minute, far longer than anyone waits for a page.
        client = MongoClient(url, serverSelectionTimeoutMS=TIMEOUT_MS, tz_aware=True)
        self.database = client.get_default_database(default="shop")
        self._reviews = self.database["reviews"]

    def ping(self):
        self.database.client.admin.command("ping")

    def add(self, product_id, review):
        document = {"product": product_id, **review, "created_at": now()}
        self._reviews.insert_one(document)
        return document

    def of_product(self, product_id, limit=100):
        found = self._reviews.find({"product": product_id})
        return list(found.sort("created_at", DESCENDING).limit(limit))

    def ratings(self):
        """Average and number of the ratings of every product that has any."""
        summary = self._reviews.aggregate(
            [
                {
                    "$group": {
                        "_id": "$product",
                        "rating": {"$avg": "$rating"},
                        "count": {"$sum": 1},
                    }
                }
            ]
        )
        return {row["_id"]: (row["rating"], row["count"]) for row in summary}


def now():
    # As precise as MongoDB keeps it.
    moment = datetime.now(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


@lru_cache(maxsize=1)
def connect(url):
    return ReviewStore(url)


def review_store():
    if not settings.MONGO_URL:
        raise ReviewsUnavailable
    return connect(settings.MONGO_URL)
