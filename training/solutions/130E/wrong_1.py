n = int(input())
a, b, c = 0, 0, 1
for _ in range(n - 2):
    a, b, c = b, c, (a + b + c) % 26
print(c)
