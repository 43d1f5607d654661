def S(x):
    r = 0
    while x > 0:
        r += x % 10
        x //= 10
    return r

n = int(input())
a = 0
while a * 10 + 9 <= n:
    a = a * 10 + 9
print(S(a) + S(n - a))
