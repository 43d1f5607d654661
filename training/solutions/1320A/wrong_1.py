n = int(input())
b = list(map(int, input().split()))
best = cur = b[0]
for i in range(1, n):
    if b[i] - b[i - 1] == 1:
        cur += b[i]
    else:
        cur = b[i]
    best = max(best, cur)
print(best)
