mkdir -p toolshed/loans
cd toolshed
echo "drill,Ana,overdue" > loans/october.csv
echo "saw,Bo,returned" >> loans/october.csv
ls
cat loans/october.csv
cp loans/october.csv loans/november.csv
ls loans
mv loans/november.csv loans/december.csv
rm loans/october.csv
grep -rn overdue .
cd ..
cp -r toolshed backup
ls backup/loans
