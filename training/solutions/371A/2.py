n, k = map(int, input().split())
a = list(map(int, input().split()))
ans = 0
for i in range(k):
    ones = 0
    for j in range(i, n, k):
        if a[j] == 1:
            ones += 1
    ans += min(ones, n // k - ones)
print(ans)
