import sys
d = list(map(int, sys.stdin.read().split()))
order = sorted(zip(d[1::2], d[2::2]))
last = -1
for late, early in order:
    if early < last:
        last = late
    else:
        last = early
print(last)
