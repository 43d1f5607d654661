import sys
data = sys.stdin.read().split()
n = int(data[0])
deg = {}
for x in data[1:]:
    deg[x] = deg.get(x, 0) + 1
center = max(deg, key=deg.get)
pairs = list(zip(data[1::2], data[2::2]))
order = sorted(range(n - 1), key=lambda i: center not in pairs[i])
label = [0] * (n - 1)
for number, i in enumerate(order):
    label[i] = number
print('\n'.join(map(str, label)))
