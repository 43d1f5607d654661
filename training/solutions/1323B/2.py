from itertools import groupby
n, m, k = map(int, input().split())

def segments():
    arr = input().split()
    res = [0] * (len(arr) + 1)
    for c, g in groupby(arr):
        if c == '1':
            length = len(list(g))
            for x in range(1, length + 1):
                res[x] += length - x + 1
    return res

p = segments()
q = segments()
print(sum(p[i] * q[k // i] for i in range(1, n + 1) if k % i == 0 and k // i <= m))
