from io import StringIO

from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.db import connection, connections
from django.db.migrations.executor import MigrationExecutor
from django.test import SimpleTestCase, TestCase, TransactionTestCase, override_settings

from shop.models import Product


@override_settings(COMMIT_SHA="3f9ac1d")
class HealthTest(SimpleTestCase):
    def test_health_needs_no_database(self):
        # SimpleTestCase fails on any query.
        self.assertEqual(
            self.client.get("/healthz").json(),
            {"status": "ok", "service": "shop-api", "commit": "3f9ac1d"},
        )

    def test_an_unknown_host_is_refused(self):
        self.assertEqual(self.client.get("/healthz", headers={"host": "evil"}).status_code, 400)


class ReadinessTest(TransactionTestCase):
    def test_ready_when_all_stores_answer(self):
        response = self.client.get("/readyz")
        self.assertEqual(response.status_code, 200, response.content)
        self.assertEqual(set(response.json()["stores"].values()), {"ok"})

    def test_not_ready_without_the_database(self):
        real = connections["default"]
        broken = real.copy()
        broken.settings_dict = {
            **real.settings_dict,
            "NAME": "/nowhere/at/all",
            "HOST": "127.0.0.1",
            "PORT": "1",
        }
        connections["default"] = broken
        try:
            response = self.client.get("/readyz")
        finally:
            connections["default"] = real
        self.assertEqual(response.status_code, 503)
        self.assertEqual(response.json()["stores"]["database"], "unavailable")

    @override_settings(
        CACHES={
            "default": {
                "BACKEND": "django.core.cache.backends.redis.RedisCache",
                "LOCATION": "redis://127.0.0.1:1",
            }
        }
    )
    def test_not_ready_without_the_cache(self):
        response = self.client.get("/readyz")
        self.assertEqual(response.status_code, 503)
        self.assertEqual(response.json()["stores"]["cache"], "unavailable")

    @override_settings(MONGO_URL="mongodb://127.0.0.1:1")
    def test_not_ready_without_the_reviews(self):
        response = self.client.get("/readyz")
        self.assertEqual(response.status_code, 503)
        self.assertEqual(response.json()["stores"]["reviews"], "unavailable")


class MigrationsTest(TransactionTestCase):
    def test_the_models_have_all_their_migrations(self):
        call_command("makemigrations", "--check", "--dry-run", stdout=StringIO())

    def test_products_of_the_first_version_survive_all_migrations(self):
        executor = MigrationExecutor(connection)
        executor.migrate([("shop", "0001_initial")])
        first = executor.loader.project_state([("shop", "0001_initial")]).apps
        first.get_model("shop", "Product").objects.create(
            slug="kettle", name="Kettle", description="Boils.", price=100
        )
        executor = MigrationExecutor(connection)
        executor.migrate(executor.loader.graph.leaf_nodes())
        kettle = Product.objects.get(slug="kettle")
        self.assertEqual((kettle.category, kettle.rating, kettle.review_count), (None, None, 0))


class AdminTest(TestCase):
    fixtures = ["demo.json"]

    def test_staff_can_edit_the_catalogue(self):
        self.client.force_login(get_user_model().objects.create_superuser("admin"))
        self.assertContains(self.client.get("/admin/shop/product/"), "Task lamp")
        self.assertEqual(self.client.get("/admin/shop/order/").status_code, 200)
