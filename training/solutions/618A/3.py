n = int(input())
a = []
k = 1
while n > 0:
    if n % 2 == 1:
        a.append(k)
    n //= 2
    k += 1
print(*a[::-1])
