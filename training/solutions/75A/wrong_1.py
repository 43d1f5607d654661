def f(n):
    r = 0
    p = 1
    while n:
        if n % 10:
            r = n % 10 * p
            p *= 10
        n //= 10
    return r
a = int(input())
b = int(input())
if f(a) + f(b) == f(a + b):
    print("YES")
else:
    print("NO")
