from bisect import bisect_right
n = int(input())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
d = sorted(x - y for x, y in zip(a, b))
ans = 0
for i in range(n):
    ans += n - max(i + 1, bisect_right(d, -d[i]))
print(ans)
