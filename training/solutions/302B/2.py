from bisect import bisect_left
n, m = map(int, input().split())
p = [0]
for _ in range(n):
    c, t = map(int, input().split())
    p.append(p[-1] + c * t)
for v in input().split():
    print(bisect_left(p, int(v)))
