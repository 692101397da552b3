from django.contrib import admin

from .models import Category, Order, OrderLine, Product

admin.site.site_header = "acme shop"


@admin.register(Category)
class CategoryAdmin(admin.ModelAdmin):
    prepopulated_fields = {"slug": ["name"]}


@admin.register(Product)
class ProductAdmin(admin.ModelAdmin):
    list_display = ["name", "category", "price", "rating", "review_count"]
    list_filter = ["category"]
    prepopulated_fields = {"slug": ["name"]}
    search_fields = ["name"]


class OrderLineInline(admin.TabularInline):
    model = OrderLine
    extra = 0


@admin.register(Order)
class OrderAdmin(admin.ModelAdmin):
    inlines = [OrderLineInline]
    list_display = ["id", "email", "status", "created_at", "receipt_sent_at"]
    list_filter = ["status"]
