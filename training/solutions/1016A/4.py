n, m = map(int, input().split())
a = [int(x) for x in input().split()]
s = 0
for i in range(n):
    p = s // m
    s += a[i]
    print(s // m - p, end=" ")
