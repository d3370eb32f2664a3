# needs: django_project.sh, django_settings.py, django_models.py, django_views.py, django_admin.py, django_tests.py, shed_settings.py, shed_photos.py, shed_remind.py, shed_tests.py, shed_late.py

cat shed_settings.py >> shed/settings.py
mv shed_photos.py loans/photos.py
mkdir -p loans/management/commands
mv shed_remind.py loans/management/commands/remind.py
mv shed_tests.py loans/tests_edges.py
echo 'urlpatterns.append(path("", include("loans.photos")))' >> shed/urls.py
python manage.py test loans.tests_edges --verbosity 2 2>&1 | grep -E '^(test_|Ran|OK|FAILED)' | sed -E 's/ \(.*\)//; s/ in [0-9.]+s//'

# A late loan, and a mail server that is down:
python manage.py migrate > migrate.log
python manage.py shell < shed_late.py > shell.log
MAIL_PORT=9 python manage.py remind 2026-12-07
