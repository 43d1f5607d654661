n = int(input())
b = c = 0
for x in map(int, input().split()):
    if x > 0:
        b += x
    else:
        c += x
print(b - c)
