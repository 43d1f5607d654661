n, m = map(int, input().split())
c = [0] * n
for _ in range(m):
    a = list(map(int, input().split()))
    c[a.index(max(a))] += 1
print(c.index(max(c)) + 1)
