n = int(input())
best = 0
for _ in range(n):
    k, a = map(int, input().split())
    while a > 1:
        a = (a + 3) // 4
        k += 1
    best = max(best, k)
print(best)
