def gcd(a, b):
    while b:
        a, b = b, a % b
    return a

n = int(input())
s = 0
for i in range(2, n):
    k = n
    while k > 0:
        s += k % i
        k //= i
m = n - 2
g = gcd(s, m)
print(str(s // g) + "/" + str(m // g))
