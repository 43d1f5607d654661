n, m = map(int, input().split())
bad = [False] * (n + 1)
for _ in range(m):
    a, b = map(int, input().split())
    bad[a] = bad[b] = True
c = 1
while bad[c]:
    c += 1
print(n - 1)
for i in range(1, n + 1):
    if i != c:
        print(c, i)
