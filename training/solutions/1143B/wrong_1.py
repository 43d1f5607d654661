n = input().strip()
k = len(n) - 1
a = 1
for d in n:
    a *= int(d)
b = max(1, int(n[0]) - 1) * 9 ** k
print(max(a, b))
