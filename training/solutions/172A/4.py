import sys
a = sys.stdin.read().split()[1:]
k = 0
for c in zip(*a):
    if len(set(c)) > 1:
        break
    k += 1
print(k)
