a = input()
b = input()
d = 0
for x, y in zip(a, b):
    if x != y:
        d += 1
print((d + 1) // 2)
