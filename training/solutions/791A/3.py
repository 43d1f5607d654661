a, b = map(int, input().split())
c = 0
while True:
    a = a * 3
    b = b * 2
    c += 1
    if a > b:
        break
print(c)
