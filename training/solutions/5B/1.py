import sys
a = sys.stdin.read().splitlines()
w = max(map(len, a))
f = 0
print("*" * (w + 2))
for s in a:
    d = w - len(s)
    l = d // 2
    if d % 2:
        l += f
        f = 1 - f
    print("*" + " " * l + s + " " * (d - l) + "*")
print("*" * (w + 2))
