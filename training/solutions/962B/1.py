n, a, b = map(int, input().split())
t = a + b
for s in input().strip().split("*"):
    x = (len(s) + 1) // 2
    y = len(s) // 2
    if a < b:
        a, b = b, a
    a -= min(a, x)
    b -= min(b, y)
print(t - a - b)
