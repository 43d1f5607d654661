def gcd(x, y):
    while y:
        x, y = y, x % y
    return x
n, m = map(int, input().split())
p = list(map(int, input().split()))[0]
q = list(map(int, input().split()))[0]
if q < 0:
    p, q = -p, -q
if n == m:
    g = gcd(abs(p), q)
    print(p // g, q // g, sep="/")
elif n < m:
    print("0/1")
elif p > 0:
    print("Infinity")
else:
    print("-Infinity")
