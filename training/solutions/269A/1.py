n = int(input())
best = 0
for _ in range(n):
    k, a = map(int, input().split())
    p = k
    if a == 1:
        p = k + 1
    while a > 1:
        a = (a + 3) // 4
        p += 1
    best = max(best, p)
print(best)
