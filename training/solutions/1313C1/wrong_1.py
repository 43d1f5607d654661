n = int(input())
m = list(map(int, input().split()))
p = m.index(max(m))
for i in range(p + 1, n):
    m[i] = min(m[i], m[i - 1])
for i in range(p - 1, -1, -1):
    m[i] = min(m[i], m[i + 1])
print(*m)
