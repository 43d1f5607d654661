import sys
d = list(map(int, sys.stdin.read().split()))
cups, medals, n = sum(d[:3]), sum(d[3:6]), d[6]
while n > 0 and cups > 0:
    cups -= 5
    n -= 1
while n > 0 and medals > 0:
    medals -= 10
    n -= 1
print("YES" if cups <= 0 and medals <= 0 else "NO")
