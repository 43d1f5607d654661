from math import gcd
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
        if k % 2 == 0:
            k //= 2
        ans = ans * k // gcd(ans, k)
    print(ans)
