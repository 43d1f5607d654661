from bisect import bisect_left
n, m = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
r = 0
for x in a:
    i = min(bisect_left(b, x), m - 1)
    r = max(r, abs(b[i] - x))
print(r)
