from django.test import Client, override_settings

from shop.models import Product

from .base import ShopTest


class HeaderCartTest(ShopTest):
    def test_a_cart_remembers_and_adds_up(self):
        self.put_into_cart(self.teapot, 2)
        self.put_into_cart(self.lamp, 1)
        cart = self.client.get("/api/cart", headers={"X-Cart": self.cart_id}).json()
        self.assertEqual((cart["count"], cart["total"]), (3, 2 * 4800 + 8900))
        self.assertEqual(
            {line["product"]["slug"]: line["total"] for line in cart["lines"]},
            {"stoneware-teapot": 9600, "task-lamp": 8900},
        )

    def test_a_new_quantity_replaces_the_old_and_zero_removes(self):
        self.put_into_cart(self.teapot, 2)
        self.assertEqual(self.put_into_cart(self.teapot, 5).json()["count"], 5)
        self.assertEqual(self.put_into_cart(self.teapot, 0).json()["lines"], [])
        self.assertEqual(self.put_into_cart(self.lamp, 0).status_code, 200)

    def test_a_product_that_is_gone_leaves_the_cart(self):
        self.put_into_cart(self.teapot, 1)
        Product.objects.filter(pk=self.teapot.pk).delete()
        cart = self.client.get("/api/cart", headers={"X-Cart": self.cart_id}).json()
        self.assertEqual((cart["lines"], cart["total"]), ([], 0))

    def test_what_is_refused(self):
        ask = {"X-Cart": self.cart_id}
        for body, status, code in [
            ("{", 400, "invalid_json"),
            ({"product": self.teapot.id}, 400, "invalid"),
            ({"product": self.teapot.id, "quantity": -1}, 400, "invalid"),
            ({"product": self.teapot.id, "quantity": 100}, 400, "invalid"),
            ({"product": self.teapot.id, "quantity": True}, 400, "invalid"),
            ({"product": "teapot", "quantity": 1}, 400, "invalid"),
            ({"product": 999, "quantity": 1}, 404, "not_found"),
        ]:
            response = self.post("/api/cart", body, **ask)
            self.assertEqual((response.status_code, response.json()["error"]), (status, code), body)

    def test_a_name_that_is_too_easy_to_guess_is_refused(self):
        response = self.client.get("/api/cart", headers={"X-Cart": "mine"})
        self.assertEqual((response.status_code, response.json()["error"]), (400, "invalid_cart"))


class CookieCartTest(ShopTest):
    """As a browser does it: with a cookie, and therefore with a CSRF token."""

    def setUp(self):
        super().setUp()
        self.open_browser()

    def open_browser(self):
        self.browser = Client(enforce_csrf_checks=True)
        self.token = self.browser.get("/api/cart").cookies["csrftoken"].value

    def put(self, **headers):
        return self.browser.post(
            "/api/cart",
            {"product": self.teapot.id, "quantity": 1},
            content_type="application/json",
            headers=headers,
        )

    def test_the_cart_survives_a_reload(self):
        self.assertEqual(self.put(**{"X-CSRFToken": self.token}).status_code, 200)
        self.assertEqual(self.browser.get("/api/cart").json()["count"], 1)
        self.assertTrue(self.browser.cookies["cart"]["httponly"])

    def test_another_browser_has_another_cart(self):
        self.put(**{"X-CSRFToken": self.token})
        self.assertEqual(Client().get("/api/cart").json()["count"], 0)

    def test_without_a_token_nothing_changes(self):
        refused = self.put()
        self.assertEqual((refused.status_code, refused.json()["error"]), (403, "csrf"))
        self.assertEqual(self.browser.get("/api/cart").json()["count"], 0)

    def test_another_origin_must_be_trusted(self):
        origin = {"Origin": "https://web.acme.dev"}
        self.assertEqual(self.put(**{"X-CSRFToken": self.token}, **origin).status_code, 403)
        with override_settings(CSRF_TRUSTED_ORIGINS=["https://*.acme.dev"]):
            self.open_browser()
            self.assertEqual(self.put(**{"X-CSRFToken": self.token}, **origin).status_code, 200)
