seed = int(input())
a, b = 0, 1
for _ in range(seed % 44):
    a, b = b, a + b
print(a)
