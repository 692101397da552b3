from django.test import override_settings

from .base import ShopTest, needs_mongo

GOOD = {"author": "Ann", "rating": 5, "text": "Pours without a drop beside the cup."}


class ReviewsTest(ShopTest):
    def setUp(self):
        super().setUp()
        self.path = f"/api/products/{self.teapot.id}/reviews"

    def assert_unavailable(self):
        for response in [self.client.get(self.path), self.post(self.path, GOOD)]:
            self.assertEqual(response.status_code, 503)
            self.assertEqual(response.json()["error"], "reviews_unavailable")

    def test_without_a_store_the_answer_is_clear_and_the_shop_goes_on(self):
        with override_settings(MONGO_URL=""):
            self.assert_unavailable()
            self.assertEqual(self.client.get("/api/products").status_code, 200)

    def test_a_store_that_does_not_answer_is_no_different(self):
        with override_settings(MONGO_URL="mongodb://127.0.0.1:1"):
            self.assert_unavailable()

    def test_reviews_of_no_product(self):
        self.assertEqual(self.client.get("/api/products/999/reviews").status_code, 404)

    def test_a_review_is_checked_before_any_store_is_asked(self):
        response = self.post(self.path, {"author": "", "rating": 6})
        self.assertEqual(response.status_code, 400)
        self.assertEqual(set(response.json()["fields"]), {"author", "rating", "text"})
        self.assertEqual(self.post(self.path, "{").json()["error"], "invalid_json")

    @needs_mongo
    def test_a_review_is_kept_newest_first(self):
        self.assertEqual(self.client.get(self.path).json(), {"reviews": []})
        first = self.post(self.path, GOOD)
        self.assertEqual(first.status_code, 201)
        second = self.post(self.path, GOOD | {"author": "Ben", "rating": 2})
        self.post(f"/api/products/{self.lamp.id}/reviews", GOOD)
        self.assertEqual(
            self.client.get(self.path).json()["reviews"], [second.json(), first.json()]
        )
