import sys
data = list(map(int, sys.stdin.read().split()))
pre = [0]
for i, p in enumerate(data[1:]):
    again = pre[i] - pre[p - 1]
    pre.append((pre[i] + again + 2) % (10 ** 9 + 7))
print(pre[-1])
