def find(x):
    while p[x] != x:
        x = p[x]
    return x

n, m = map(int, input().split())
p = list(range(n + 1))
ans = 0
for _ in range(m):
    a, b = map(int, input().split())
    a, b = find(a), find(b)
    if a == b:
        ans += 1
    p[a] = b
print(ans)
