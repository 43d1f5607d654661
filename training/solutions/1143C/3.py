import sys
data = list(map(int, sys.stdin.read().split()))
n = data[0]
p, c = data[1::2], data[2::2]
stay = set()
for i in range(n):
    if not c[i]:
        stay.add(i + 1)
        stay.add(p[i])
gone = [v for v in range(1, n + 1) if v not in stay]
print(' '.join(map(str, gone)) or -1)
