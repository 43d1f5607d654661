n = int(input())
r = 0
while n:
    n //= 2
    r += 1
print(r)
