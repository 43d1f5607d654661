n = int(input())
s = input().strip()
first = {0: 0}
bal = best = 0
for i, c in enumerate(s, 1):
    bal += 1 if c == '1' else -1
    if bal in first:
        best = max(best, i - first[bal])
    else:
        first[bal] = i
print(best)
