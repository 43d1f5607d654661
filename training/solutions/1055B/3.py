import sys
input = sys.stdin.readline
n, m, l = map(int, input().split())
a = [l - x for x in map(int, input().split())]
big = [False] * (n + 2)
c = 0
def cut(i):
    big[i] = True
    return [1, 0, -1][big[i - 1] + big[i + 1]]
for i in range(n):
    if a[i] < 0:
        c += cut(i + 1)
for _ in range(m):
    t, *q = map(int, input().split())
    if t:
        i = q[0]
        a[i - 1] -= q[1]
        if a[i - 1] < 0 and not big[i]:
            c += cut(i)
    else:
        print(c)
