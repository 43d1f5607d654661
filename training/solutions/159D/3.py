from itertools import accumulate
s = input()
n = len(s)
begins, ends = [0] * n, [0] * n
for i in range(n):
    for shift in (0, 1):
        l, r = i, i + shift
        while l >= 0 and r < n and s[l] == s[r]:
            begins[l] += 1
            ends[r] += 1
            l, r = l - 1, r + 1
before = list(accumulate(ends))
print(sum(before[i - 1] * begins[i] for i in range(1, n)))
