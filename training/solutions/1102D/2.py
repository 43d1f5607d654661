n = int(input())
s = input().strip()
need = n // 3
for a, b in ("20", "10", "21"):
    d = min(s.count(a) - need, need - s.count(b))
    if d > 0:
        s = s.replace(a, b, d)
for a, b in ("02", "12", "01"):
    d = min(s.count(a) - need, need - s.count(b))
    if d > 0:
        s = s[::-1].replace(a, b, d)[::-1]
print(s)
