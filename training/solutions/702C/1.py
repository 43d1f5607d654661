from bisect import bisect_left
n, m = map(int, input().split())
a = list(map(int, input().split()))
b = [-10 ** 18] + list(map(int, input().split())) + [10 ** 18]
r = 0
for x in a:
    i = bisect_left(b, x)
    r = max(r, min(b[i] - x, x - b[i - 1]))
print(r)
