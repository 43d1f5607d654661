n = int(input())
c = 9
while n > 9:
    c += 10 - n % 10
    n = n // 10 + 1
    while n % 10 == 0:
        n //= 10
print(c)
