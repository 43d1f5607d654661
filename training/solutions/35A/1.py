import sys
f = sys.stdin
p = int(f.readline())
for _ in range(3):
    a, b = map(int, f.readline().split())
    if p == a:
        p = b
    elif p == b:
        p = a
print(p)
