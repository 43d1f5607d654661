n = int(input())
a = sorted(map(int, input().split()))
best = run = 1
for i in range(1, n):
    run = run + 1 if a[i] == a[i - 1] else 1
    best = max(best, run)
if 2 * best - 1 <= n:
    print("YES")
else:
    print("NO")
