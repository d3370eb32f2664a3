# The project as far as the page has come: made by Django's own commands, with the page's files in their places.
set -e
django-admin startproject shed .
python manage.py startapp loans
cat django_settings.py >> shed/settings.py
cp django_models.py loans/models.py
cp django_views.py loans/views.py
cp django_admin.py loans/admin.py
cp django_tests.py loans/tests.py
mkdir -p loans/templates/loans
printf '<form method="post">{%% csrf_token %%}{{ form.as_div }}<button>Ask</button></form>\n' > loans/templates/loans/loan_form.html
printf '<ul>{%% for loan in object_list %%}<li>{{ loan.tool.name }}: {{ loan.starts_on|date:"Y-m-d" }}</li>{%% endfor %%}</ul>\n' > loans/templates/loans/loan_list.html
printf '<p>{{ loan.tool.name }}</p>\n' > loans/templates/loans/loan_detail.html
cat > shed/urls.py <<'PY'
from django.contrib import admin
from django.urls import include, path

urlpatterns = [path("admin/", admin.site.urls), path("loans/", include("loans.views"))]
PY
python manage.py makemigrations loans
rm -f django_*.py django_*.sh
