import sys
n, s = sys.stdin.read().split()
a = list(s)
p = [i for i in range(len(a) - 1) if a[i] > a[i + 1]]
a.pop(p[0] if p else -1)
print("".join(a))
