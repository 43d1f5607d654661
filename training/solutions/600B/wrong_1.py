from bisect import bisect_left
n, m = map(int, input().split())
a = sorted(map(int, input().split()))
print(*[bisect_left(a, x) for x in map(int, input().split())])
