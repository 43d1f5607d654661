n = int(input())
ans = 10 ** 9
a = 1
while a * a <= n:
    b = n // a
    if n % a:
        b += 1
    ans = min(ans, 2 * (a + b))
    a += 1
print(ans)
