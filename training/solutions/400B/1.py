n, m = map(int, input().split())
d = set()
ok = True
for i in range(n):
    s = input()
    x = s.index("S") - s.index("G")
    if x < 0:
        ok = False
    d.add(x)
print(len(d) if ok else -1)
