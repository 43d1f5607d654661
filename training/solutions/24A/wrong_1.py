n = int(input())
starts, ends = set(), set()
cost = total = 0
for _ in range(n):
    a, b, c = map(int, input().split())
    total += c
    if a in starts or b in ends:
        cost += c
        a, b = b, a
    starts.add(a)
    ends.add(b)
print(min(cost, total - cost))
