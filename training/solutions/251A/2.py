from bisect import bisect_right
n, d = map(int, input().split())
x = list(map(int, input().split()))
s = 0
for i in range(n):
    k = bisect_right(x, x[i] + d) - i - 1
    s += k * (k - 1) // 2
print(s)
