n = int(input())
a = int(n ** 0.5)
b = (n + a - 1) // a
print(2 * (a + b))
