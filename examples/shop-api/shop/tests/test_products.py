from .base import ShopTest


class ProductsTest(ShopTest):
    def test_all_products_with_category_and_price(self):
        found = self.client.get("/api/products").json()["products"]
        self.assertEqual(len(found), 8)
        lamp = next(product for product in found if product["slug"] == "task-lamp")
        self.assertEqual(
            lamp,
            {
                "id": self.lamp.id,
                "slug": "task-lamp",
                "name": "Task lamp",
                "description": self.lamp.description,
                "price": 8900,
                "currency": "EUR",
                "category": "Desk",
                "rating": None,
                "review_count": 0,
            },
        )

    def test_the_list_takes_the_same_few_queries_for_any_number_of_products(self):
        with self.assertNumQueries(1):
            self.client.get("/api/products")

    def test_products_of_one_category(self):
        found = self.client.get("/api/products?category=home").json()["products"]
        self.assertEqual([product["slug"] for product in found], ["oak-stool", "wool-throw"])

    def test_one_product(self):
        response = self.client.get(f"/api/products/{self.teapot.id}")
        self.assertEqual(response.json()["name"], "Stoneware teapot")

    def test_what_does_not_exist_answers_in_json(self):
        for path in ["/api/products/999", "/api/products/teapot", "/api/nothing"]:
            response = self.client.get(path)
            self.assertEqual(response.status_code, 404, path)
            self.assertEqual(response.json()["error"], "not_found")
