import sys
data = list(map(int, sys.stdin.read().split()))
n = data[0]
people = sorted(zip(data[1::2], data[2::2]), key=lambda t: t[0] - t[1])
left = n - 1
total = 0
for a, b in people:
    total += a * left + b * (n - 1 - left)
    left -= 1
print(total)
