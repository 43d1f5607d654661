import sys
a = sys.stdin.read().splitlines()
w = max(map(len, a))
print("*" * (w + 2))
for s in a:
    d = w - len(s)
    l = d // 2
    print("*" + " " * l + s + " " * (d - l) + "*")
print("*" * (w + 2))
