import sys

p, d, t, f, c = map(int, sys.stdin.read().split())
count = 0
x = p * t
while d > p and x * d < c * (d - p) - 1e-6:
    x = x * d / (d - p)
    x += x * p / d + f * p
    count += 1
print(count)
