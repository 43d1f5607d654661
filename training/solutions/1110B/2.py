n, m, k = map(int, input().split())
b = list(map(int, input().split()))
total = b[-1] - b[0] + 1
free = [y - x - 1 for x, y in zip(b, b[1:])]
free.sort(reverse=True)
for g in free[:k - 1]:
    total -= g
print(total)
