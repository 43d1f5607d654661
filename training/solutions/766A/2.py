import sys
a, b = sys.stdin.read().split()
if len(a) != len(b):
    print(max(len(a), len(b)))
elif a != b:
    print(len(a))
else:
    print(-1)
