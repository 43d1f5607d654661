n, k = map(int, input().split())
a = sorted(map(int, input().split()))
ans = n
for i in range(n - 1):
    if a[i] < a[i + 1] <= a[i] + k:
        ans -= 1
print(ans)
