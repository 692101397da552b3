import json
import uuid

from django.test import TestCase, override_settings

from payments.models import Charge


class ChargesTest(TestCase):
    def charge(self, **changes):
        body = {"amount": 1990, "currency": "EUR", "reference": "order-1"} | changes
        return self.client.post("/v1/charges", body, content_type="application/json")

    def test_a_charge_can_be_read_back(self):
        created = self.charge()
        self.assertEqual(created.status_code, 201)
        self.assertEqual(created.json()["status"], "captured")

        shown = self.client.get(f"/v1/charges/{created.json()['id']}")
        self.assertEqual(shown.status_code, 200)
        self.assertEqual(shown.json(), created.json())

    def test_the_same_request_again_does_not_charge_twice(self):
        first, second = self.charge(), self.charge()
        self.assertEqual((first.status_code, second.status_code), (201, 200))
        self.assertEqual(first.json(), second.json())
        self.assertEqual(Charge.objects.count(), 1)

    def test_a_reference_cannot_be_used_for_another_amount(self):
        self.charge()
        response = self.charge(amount=5)
        self.assertEqual(response.status_code, 409)
        self.assertEqual(response.json()["error"], "reference_taken")

    @override_settings(CHARGE_LIMIT=1000)
    def test_above_the_limit_a_charge_is_declined_and_kept(self):
        response = self.charge()
        self.assertEqual(response.status_code, 402)
        self.assertEqual(response.json()["error"], "declined")
        self.assertEqual(Charge.objects.get().status, "declined")
        self.assertEqual(self.charge().status_code, 402)

    def test_errors_name_their_fields(self):
        response = self.charge(amount=0, currency="euro", reference="")
        self.assertEqual(response.status_code, 400)
        self.assertEqual(set(response.json()["fields"]), {"amount", "currency", "reference"})
        self.assertEqual(Charge.objects.count(), 0)

    def test_a_body_that_is_no_object_is_refused(self):
        for body in ["", "{", "[]", json.dumps("charge")]:
            response = self.client.post("/v1/charges", body, content_type="application/json")
            self.assertEqual(response.status_code, 400, body)
            self.assertEqual(response.json()["error"], "invalid_json")

    def test_unknown_charges_and_paths_answer_in_json(self):
        for path in [f"/v1/charges/{uuid.uuid4()}", "/v1/charges/7", "/elsewhere"]:
            response = self.client.get(path)
            self.assertEqual(response.status_code, 404)
            self.assertEqual(response.json()["error"], "not_found")

    def test_charges_are_made_by_post_only(self):
        self.assertEqual(self.client.get("/v1/charges").status_code, 405)

    def test_status_adds_up_what_was_captured(self):
        self.charge(amount=100, reference="a")
        self.charge(amount=200, reference="b")
        self.charge(amount=700, reference="c", currency="USD")
        Charge.objects.create(amount=9, currency="USD", reference="d", status="declined")
        self.assertEqual(
            self.client.get("/v1/status").json()["captured"],
            [
                {"currency": "EUR", "charges": 2, "amount": 300},
                {"currency": "USD", "charges": 1, "amount": 700},
            ],
        )
