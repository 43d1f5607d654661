n, m = map(int, input().split())
cols = [set() for _ in range(m)]
for _ in range(n):
    for c, ch in zip(cols, input()):
        c.add(ch)
res = 1
for c in cols:
    res *= len(c)
print(res % (10 ** 9 + 7))
