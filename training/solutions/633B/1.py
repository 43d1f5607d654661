m = int(input())
r = []
z = 0
n = 1
while z <= m:
    x = n
    while x % 5 == 0:
        z += 1
        x //= 5
    if z == m:
        r.append(n)
    n += 1
print(len(r))
print(*r)
