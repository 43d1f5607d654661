import sys

a = list(map(int, sys.stdin.read().split()))[1:]
prev = len(a) + 1
while a and a[-1] < prev:
    prev = a.pop()
print(len(a))
