from collections import Counter
left, right = Counter(), Counter()
for _ in range(int(input())):
    bal = low = 0
    for ch in input().strip():
        bal += 1 if ch == '(' else -1
        low = min(low, bal)
    if low >= 0:
        left[bal] += 1
    elif low == bal:
        right[-bal] += 1
print(left[0] // 2 + sum(min(left[k], right[k]) for k in right))
