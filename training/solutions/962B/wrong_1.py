n, a, b = map(int, input().split())
t = a + b
for s in input().strip().split("*"):
    a -= min(a, (len(s) + 1) // 2)
    b -= min(b, len(s) // 2)
print(t - a - b)
