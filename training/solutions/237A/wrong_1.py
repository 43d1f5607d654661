a = [input() for _ in range(int(input()))]
b = c = 0
for x, y in zip(a, a[1:]):
    c = c + 1 if x == y else 1
    b = max(b, c)
print(b)
