n = int(input())
k = 1
while n % 2 == 0 and n > 4:
    n //= 2
    k *= 2
if n < 3:
    print(-1)
elif n == 4:
    print(3 * k, 5 * k)
else:
    h = (n * n + 1) // 2
    print((h - 1) * k, h * k)
