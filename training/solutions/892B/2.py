from itertools import accumulate
n = int(input())
a = list(map(int, input().split()))
d = [0] * (n + 1)
for i in range(n):
    d[max(0, i - a[i])] += 1
    d[i] -= 1
print(list(accumulate(d))[:n].count(0))
