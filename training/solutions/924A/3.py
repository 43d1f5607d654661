import sys
n, m, *g = sys.stdin.read().split()
b = [int(s.replace(".", "0").replace("#", "1"), 2) for s in g]
ok = True
for i in range(len(b)):
    for j in range(i):
        if b[i] & b[j] and b[i] != b[j]:
            ok = False
print("Yes" if ok else "No")
