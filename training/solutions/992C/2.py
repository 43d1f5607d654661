mod = 1000000007
x, k = map(int, input().split())
if x:
    p = pow(2, k, mod)
    top = 2 * p * x
    ans = top - (p - 1)
    print(ans % mod)
else:
    print(0)
