from collections import defaultdict

n = int(input())
a = list(map(int, input().split()))
give = defaultdict(list)
top = 0
for x in sorted(a):
    top = x if x > top else top + 1
    give[x].append(top)
for x in give:
    give[x].reverse()
print(*[give[x].pop() for x in a])
