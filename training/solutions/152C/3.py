import sys

words = sys.stdin.read().split()[2:]
mod = 10 ** 9 + 7
r = 1
for col in zip(*words):
    r = r * len(set(col)) % mod
print(r)
