import sys
data = sys.stdin.read().split()
old = []
cur = []
for a, b in zip(data[1::2], data[2::2]):
    if a in cur:
        cur[cur.index(a)] = b
    else:
        old.append(a)
        cur.append(b)
print(len(old))
for a, b in zip(old, cur):
    print(a, b)
