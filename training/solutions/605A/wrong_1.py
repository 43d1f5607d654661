from bisect import bisect_left
n = int(input())
t = []
for x in map(int, input().split()):
    k = bisect_left(t, x)
    t[k:k + 1] = [x]
print(n - len(t))
