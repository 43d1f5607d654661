from bisect import bisect_left, bisect_right
n, m, q = map(int, input().split())
s = input().strip()
t = input().strip()
a = [i + 1 for i in range(n - m + 1) if s[i:i + m] == t]
for i in range(q):
    l, r = map(int, input().split())
    k = bisect_right(a, r - m + 1) - bisect_left(a, l)
    print(max(k, 0))
