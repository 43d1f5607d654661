n = int(input())
p = 3
while n % p == 0:
    p *= 3
print(n // p + 1)
