def gcd(a, b):
    while b:
        a, b = b, a % b
    return a

n = int(input())
a = list(map(int, input().split()))
g = a[0]
for x in a:
    g = gcd(g, x)
print(n * g)
