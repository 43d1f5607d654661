from collections import Counter
s = input().strip()
n = len(s)
total = 0
for c in set(s):
    shifts = [s[i:] + s[:i] for i in range(n) if s[i] == c]
    total += max(sum(v == 1 for v in Counter(col).values()) for col in zip(*shifts))
print("%.10f" % (total / n))
