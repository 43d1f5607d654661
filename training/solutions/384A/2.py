n = int(input())
a = ("C." * n)[:n]
b = (".C" * n)[:n]
print((n + 1) // 2 * a.count("C") + n // 2 * b.count("C"))
for i in range(n):
    print(b if i % 2 else a)
