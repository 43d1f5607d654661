n, d = map(int, input().split())
b = c = 0
for _ in range(d - 1):
    c = c + 1 if "0" in input() else 0
    b = max(b, c)
print(b)
