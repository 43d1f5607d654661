import sys
v = list(map(int, sys.stdin.read().split()))
events = sorted(zip(v[2::2], v[1::2]), reverse=True)
earliest = 10 ** 10
free = 0
for end, begin in events:
    if begin < earliest:
        earliest = begin
        free += 1
print(len(events) - free)
