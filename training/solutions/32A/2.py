from bisect import bisect_right
n, d = map(int, input().split())
a = sorted(map(int, input().split()))
ans = 0
for i in range(n):
    ans += bisect_right(a, a[i] + d) - i - 1
print(ans * 2)
