a = int(input())
b = int(input())
d = abs(a - b)
f = lambda x: x * (x + 1) // 2
print(f(d // 2) + f(d - d // 2))
