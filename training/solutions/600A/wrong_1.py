words = input().strip().replace(';', ',').split(',')
a = [w for w in words if w.isdigit()]
b = [w for w in words if not w.isdigit()]
for v in (a, b):
    print('"' + ','.join(v) + '"' if v else '-')
