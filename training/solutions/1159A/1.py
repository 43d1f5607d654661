n = int(input())
x = 0
for c in input():
    x = x + 1 if c == "+" else max(0, x - 1)
print(x)
