n = int(input())
p = list(map(int, input().split()))
mask = [int(input()[::-1], 2) | 1 << i for i in range(n)]
for k in range(n):
    for i in range(n):
        if mask[i] >> k & 1:
            mask[i] |= mask[k]
for i in range(n):
    for j in range(i + 1, n):
        if mask[i] >> j & 1 and p[j] < p[i]:
            p[i], p[j] = p[j], p[i]
print(*p)
