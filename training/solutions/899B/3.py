import sys
n, *a = map(int, sys.stdin.read().split())
d = []
for y in range(2001, 2009):
    for m in range(1, 13):
        if m == 2:
            d.append(29 if y % 4 == 0 else 28)
        elif m in (4, 6, 9, 11):
            d.append(30)
        else:
            d.append(31)
d += d
ok = any(d[i:i + n] == a for i in range(len(d)))
print("Yes" if ok else "No")
