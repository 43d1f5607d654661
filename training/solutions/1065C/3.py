import sys
t = list(map(int, sys.stdin.read().split()))
n, k = t[:2]
h = sorted(t[2:])
slices = room = 0
for j in range(n - 1, 0, -1):
    width = n - j
    layers = h[j] - h[j - 1]
    use = min(layers, room // width)
    layers -= use
    room -= use * width
    if layers:
        per = k // width
        new = -(-layers // per)
        slices += new
        room = k - (layers - (new - 1) * per) * width
print(slices)
