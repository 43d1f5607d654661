from itertools import groupby
def squash(a):
    while True:
        pos = 0
        for key, g in groupby(a):
            m = len(list(g))
            if m >= 3:
                a = a[:pos] + a[pos + m:]
                break
            pos += m
        else:
            return len(a)
n, k, x = input().split()
row = input().split()
left = min(squash(row[:i] + [x] + row[i:]) for i in range(int(n) + 1))
print(max(0, int(n) - left))
