import sys
data = list(map(int, sys.stdin.read().split()))
nums = data[1:]
first, last = {}, {}
for i, x in enumerate(nums):
    first.setdefault(x, i)
    last[x] = i
starts = set(first.values())
ends = set(last.values())
opened = total = 0
for i in range(len(nums)):
    if i in ends:
        total += opened
    if i in starts:
        opened += 1
print(total)
