n = int(input())
while n % 3 == 0:
    n //= 3
print((n + 2) // 3)
