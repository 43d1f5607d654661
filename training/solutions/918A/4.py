n = int(input())
f = set()
a, b = 1, 1
while a <= n:
    f.add(a)
    a, b = b, a + b
print("".join("O" if i + 1 in f else "o" for i in range(n)))
