import uuid
from unittest import skipUnless
from urllib.parse import parse_qsl, urlencode, urlsplit

from django.conf import settings
from django.core.cache import cache
from django.test import TestCase, override_settings

from shop import jobs
from shop.models import Product
from shop.review_store import review_store

needs_redis = skipUnless(settings.REDIS_URL, "CACHE_URL is not set")
needs_mongo = skipUnless(settings.MONGO_URL, "MONGO_URL is not set")


class Shop:
    """The catalogue, an empty cart, no reviews, and a queue of its own."""

    fixtures = ["demo.json"]

    def setUp(self):
        queue = f"test:{uuid.uuid4()}"
        mongo = own_database(settings.MONGO_URL) if settings.MONGO_URL else ""
        overrides = override_settings(JOB_QUEUE=queue, MONGO_URL=mongo, PAYMENTS_API="")
        overrides.enable()
        self.addCleanup(overrides.disable)
        if settings.REDIS_URL:
            self.addCleanup(jobs.connect(settings.REDIS_URL).delete, queue)
        if mongo:
            store = review_store()
            self.addCleanup(store.database.client.drop_database, store.database.name)

        self.cart_id = uuid.uuid4().hex
        self.addCleanup(cache.delete, f"cart:{self.cart_id}")
        self.teapot = Product.objects.get(slug="stoneware-teapot")
        self.lamp = Product.objects.get(slug="task-lamp")

    def post(self, path, body, **headers):
        return self.client.post(path, body, content_type="application/json", headers=headers)

    def put_into_cart(self, product, quantity):
        body = {"product": product.id, "quantity": quantity}
        return self.post("/api/cart", body, **{"X-Cart": self.cart_id})


class ShopTest(Shop, TestCase):
    pass


def own_database(url):
    parts = urlsplit(url)
    query = dict(parse_qsl(parts.query))
    if parts.username:
        query.setdefault("authSource", parts.path.strip("/") or "admin")
    return parts._replace(path=f"/test_{uuid.uuid4().hex}", query=urlencode(query)).geturl()
