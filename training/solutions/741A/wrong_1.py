from math import lcm
n = int(input())
a = [int(x) - 1 for x in input().split()]
if len(set(a)) < n:
    print(-1)
else:
    ans = 1
    for i in range(n):
        k, v = 1, a[i]
        while v != i:
            v = a[v]
            k += 1
        ans = lcm(ans, k)
    print(ans)
