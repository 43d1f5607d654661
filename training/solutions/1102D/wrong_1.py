n = int(input())
s = input().strip()
need = n // 3
for a in "210":
    for b in "012":
        d = min(s.count(a) - need, need - s.count(b))
        if d > 0:
            s = s.replace(a, b, d)
print(s)
