from django.core import mail
from django.test import override_settings

from shop import jobs
from shop.models import Order, Product

from .base import ShopTest
from .payments_server import PaymentsServer


class CheckoutTest(ShopTest):
    def setUp(self):
        super().setUp()
        self.put_into_cart(self.teapot, 2)

    def check_out(self, payments=None, **body):
        with override_settings(PAYMENTS_API=payments.url if payments else ""):
            return self.post(
                "/api/checkout", {"email": "ann@example.com"} | body, **{"X-Cart": self.cart_id}
            )

    def cart_count(self):
        return self.client.get("/api/cart", headers={"X-Cart": self.cart_id}).json()["count"]

    def test_an_order_is_paid_and_the_cart_is_empty(self):
        with PaymentsServer() as payments:
            response = self.check_out(payments)
        self.assertEqual(response.status_code, 201, response.content)
        order = Order.objects.get()
        self.assertEqual(
            payments.charges,
            [
                (
                    "/v1/charges",
                    {"amount": 9600, "currency": "EUR", "reference": f"order-{order.id}"},
                )
            ],
        )
        self.assertEqual((order.status, order.charge_id), ("paid", "charge-1"))
        self.assertEqual(response.json()["id"], str(order.id))
        self.assertEqual(response.json()["total"], 9600)
        self.assertEqual(self.cart_count(), 0)

    def test_an_order_keeps_the_price_it_was_placed_at(self):
        with PaymentsServer() as payments:
            self.check_out(payments)
        Product.objects.update(price=1)
        self.assertEqual(Order.objects.get().total, 9600)

    def test_a_receipt_is_sent_once(self):
        with PaymentsServer() as payments:
            self.check_out(payments)
        order = Order.objects.get()
        for _ in range(2):
            jobs.perform({"job": "send_receipt", "order": str(order.id)})
        self.assertEqual(len(mail.outbox), 1)
        self.assertEqual(mail.outbox[0].to, ["ann@example.com"])
        self.assertIn("2 × Stoneware teapot", mail.outbox[0].body)
        self.assertIn("96.00 EUR", mail.outbox[0].body)

    def test_a_declined_payment_keeps_the_cart(self):
        with PaymentsServer(status=402, body={"error": "declined"}) as payments:
            response = self.check_out(payments)
        self.assertEqual((response.status_code, response.json()["error"]), (402, "declined"))
        self.assertEqual(Order.objects.get().status, "declined")
        self.assertEqual(self.cart_count(), 2)

    def test_payments_that_fail_keep_the_cart(self):
        with PaymentsServer(status=500) as broken, PaymentsServer(body=["odd"]) as odd:
            for payments in [broken, odd, None]:
                response = self.check_out(payments)
                self.assertEqual(response.status_code, 502)
                self.assertEqual(response.json()["error"], "payments_unavailable")
        gone = broken
        self.assertEqual(self.check_out(gone).status_code, 502)
        self.assertEqual(set(Order.objects.values_list("status", flat=True)), {"failed"})
        self.assertEqual(self.cart_count(), 2)

    def test_nothing_is_ordered_without_an_address_or_a_cart(self):
        with PaymentsServer() as payments:
            response = self.check_out(payments, email="ann")
            self.assertEqual(set(response.json()["fields"]), {"email"})
            self.put_into_cart(self.teapot, 0)
            response = self.check_out(payments)
            self.assertEqual((response.status_code, response.json()["error"]), (400, "cart_empty"))
        self.assertEqual((payments.charges, Order.objects.count()), ([], 0))
