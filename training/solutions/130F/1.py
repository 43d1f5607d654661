n = int(input())
p = 2
while n > 1:
    if n % p == 0:
        print(p, end=" ")
        n //= p
    else:
        p += 1
