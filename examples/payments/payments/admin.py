from django.contrib import admin

from .models import Charge


@admin.register(Charge)
class ChargeAdmin(admin.ModelAdmin):
    list_display = ["reference", "amount", "currency", "status", "created_at"]
    list_filter = ["status", "currency"]
    search_fields = ["reference", "id"]

    # Charges are facts: the admin shows them and changes nothing.
    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False
