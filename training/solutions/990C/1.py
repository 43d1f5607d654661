from collections import Counter
left, right = Counter(), Counter()
for _ in range(int(input())):
    bal = low = 0
    for c in input():
        bal += 1 if c == "(" else -1
        low = min(low, bal)
    if low == 0:
        left[bal] += 1
    if low == min(bal, 0):
        right[-bal] += 1
print(sum(left[b] * right[b] for b in left))
