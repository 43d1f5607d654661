p, q, l, r = map(int, input().split())
z = set()
for _ in range(p):
    a, b = map(int, input().split())
    z.update(range(a, b + 1))
x = []
for _ in range(q):
    c, d = map(int, input().split())
    x += range(c, d + 1)
print(sum(any(i + t in z for i in x) for t in range(l, r + 1)))
