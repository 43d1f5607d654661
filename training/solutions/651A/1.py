a, b = map(int, input().split())
c = 0
while a > 0 and b > 0 and a + b > 2:
    if a > b:
        a, b = b, a
    a += 1
    b -= 2
    c += 1
print(c)
