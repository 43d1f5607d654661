words = input().strip().replace(';', ',').split(',')
a, b = [], []
for w in words:
    if w.isdigit() and (w == '0' or w[0] != '0'):
        a.append(w)
    else:
        b.append(w)
for v in (a, b):
    if v:
        print('"' + ','.join(v) + '"')
    else:
        print('-')
