from io import StringIO

from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.db import IntegrityError, connection, connections, transaction
from django.db.migrations.executor import MigrationExecutor
from django.test import SimpleTestCase, TestCase, TransactionTestCase, override_settings

from payments.models import Charge


@override_settings(COMMIT_SHA="3f9ac1d")
class HealthTest(SimpleTestCase):
    def test_health_needs_no_database(self):
        # SimpleTestCase fails on any query.
        self.assertEqual(
            self.client.get("/healthz").json(),
            {"status": "ok", "service": "payments", "commit": "3f9ac1d"},
        )

    def test_an_unknown_host_is_refused(self):
        self.assertEqual(self.client.get("/healthz", headers={"host": "evil"}).status_code, 400)


class ReadinessTest(TransactionTestCase):
    def test_ready_with_a_database(self):
        response = self.client.get("/readyz")
        self.assertEqual(response.status_code, 200)
        self.assertEqual(response.json()["stores"], {"database": "ok"})

    def test_not_ready_without_one(self):
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
        self.assertEqual(response.json()["stores"], {"database": "unavailable"})


class MigrationsTest(TransactionTestCase):
    def test_the_models_have_all_their_migrations(self):
        call_command("makemigrations", "--check", "--dry-run", stdout=StringIO())

    def test_charges_from_before_the_status_count_as_captured(self):
        executor = MigrationExecutor(connection)
        executor.migrate([("payments", "0001_initial")])
        old = executor.loader.project_state([("payments", "0001_initial")]).apps
        old.get_model("payments", "Charge").objects.create(
            amount=5, currency="EUR", reference="old"
        )
        executor = MigrationExecutor(connection)
        executor.migrate(executor.loader.graph.leaf_nodes())
        self.assertEqual(Charge.objects.get(reference="old").status, "captured")

    def test_the_database_itself_refuses_an_empty_charge(self):
        with self.assertRaises(IntegrityError), transaction.atomic():
            Charge.objects.create(amount=0, currency="EUR", reference="nothing")


class AdminTest(TestCase):
    def test_staff_can_look_at_charges_but_not_change_them(self):
        Charge.objects.create(amount=5, currency="EUR", reference="order-1")
        self.client.force_login(get_user_model().objects.create_superuser("admin"))
        self.assertContains(self.client.get("/admin/payments/charge/"), "order-1")
        self.assertEqual(self.client.get("/admin/payments/charge/add/").status_code, 403)
