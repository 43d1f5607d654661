import sys
v = list(map(int, sys.stdin.read().split()))
n = v[0]
p = list(zip(v[2::2], v[3::2]))
s = [(i, sum(a <= i <= b for a, b in p)) for i in range(1, n + 1)]
s = [x for x in s if x[1] != 1]
if s:
    print(*s[0])
else:
    print("OK")
