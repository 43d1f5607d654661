from heapq import heappush, heappop
n = int(input())
alice, bob, none = [], [], []
total = both = 0
for _ in range(n):
    s, a = input().split()
    a = int(a)
    if s == "11":
        total += a
        both += 1
    else:
        heappush(none if s == "00" else alice if s == "10" else bob, -a)
while alice and bob:
    total -= heappop(alice) + heappop(bob)
other = alice + bob + none
other.sort()
print(total - sum(other[:both]))
