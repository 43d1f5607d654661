n = int(input())
a = list(map(int, input().split()))
seen = [1, 0]
parity = 0
bad = good = 0
for x in a:
    parity ^= x < 0
    good += seen[parity]
    bad += seen[1 - parity]
    seen[parity] += 1
print(bad, good)
