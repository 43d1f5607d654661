import sys
n, m, *a = map(int, sys.stdin.read().split())
a = set(a)
s = 0
k = []
for i in range(1, 200000):
    if i in a:
        continue
    s += i
    if s > m:
        break
    k.append(str(i))
print(len(k))
print(" ".join(k))
