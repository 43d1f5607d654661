from collections import Counter
left, right = Counter(), Counter()
for _ in range(int(input())):
    s = input()
    b = s.count("(") - s.count(")")
    if b >= 0:
        left[b] += 1
    if b <= 0:
        right[-b] += 1
print(sum(left[b] * right[b] for b in left))
