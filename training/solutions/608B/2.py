from itertools import accumulate
a, b = input().strip(), input().strip()
n, m = len(a), len(b)
pref = [0] + list(accumulate(map(int, b)))
total = 0
for i, c in enumerate(a):
    window = m - n + 1
    ones = pref[i + window] - pref[i]
    if c == '1':
        total += window - ones
    else:
        total += ones
print(total)
