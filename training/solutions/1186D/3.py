import sys
v = [int(x.replace('.', '')) for x in sys.stdin.read().split()[1:]]
low = [x // 100000 for x in v]
k = -sum(low)
for x, y in zip(v, low):
    if k > 0 and x % 100000:
        y += 1
        k -= 1
    print(y)
