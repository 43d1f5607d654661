import sys
a = sys.stdin.read().splitlines()
w = len(max(a, key=len))
k = 0
out = ["*" * (w + 2)]
for s in a:
    d = w - len(s)
    l = (d + k % 2) // 2
    k += d % 2
    out.append("*" + (" " * l + s).ljust(w) + "*")
out.append(out[0])
print("\n".join(out))
