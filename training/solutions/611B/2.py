a, b = map(int, input().split())
c = 0
for i in range(1, 62):
    for j in range(1, 62):
        if a <= int("1" * i + "0" + "1" * (j - 1), 2) <= b:
            c += 1
print(c)
