from itertools import accumulate
s = input().strip()
p = [0] + list(accumulate(1 if c == '+' else -1 for c in s))
print(max(p) - min(p))
