def gcd(a, b):
    while b:
        a, b = b, a % b
    return a

n = int(input())
a = (n - 1) // 2
while gcd(a, n - a) != 1:
    a -= 1
print(a, n - a)
