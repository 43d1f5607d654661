import sys
for n in map(int, sys.stdin.read().split()[1:]):
    if n % 2 == 0:
        print(n // 2 - 1)
    else:
        print(n // 2)
