n = int(input())
a = [int(t) for t in input().split()]
total = sum(t for t in a if t % 2 == 0 and t > 0)
odds = sorted((t for t in a if t % 2), reverse=True)
total += odds[0]
i = 1
while i + 1 < len(odds) and odds[i] + odds[i + 1] > 0:
    total += odds[i] + odds[i + 1]
    i += 2
print(total)
