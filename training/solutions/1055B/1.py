import sys
input = sys.stdin.readline
n, m, l = map(int, input().split())
a = [0] + list(map(int, input().split())) + [0]
c = 0
for i in range(1, n + 1):
    if a[i] > l and a[i - 1] <= l:
        c += 1
for i in range(m):
    q = list(map(int, input().split()))
    if q[0] == 0:
        print(c)
    else:
        p = q[1]
        if a[p] <= l and a[p] + q[2] > l:
            c += 1 - (a[p - 1] > l) - (a[p + 1] > l)
        a[p] += q[2]
