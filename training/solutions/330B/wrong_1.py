n, m = map(int, input().split())
bad = set()
for _ in range(m):
    a, b = map(int, input().split())
    bad.add(a)
c = 1
while c in bad:
    c += 1
print(n - 1)
for i in range(1, n + 1):
    if i != c:
        print(c, i)
