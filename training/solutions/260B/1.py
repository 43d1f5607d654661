from collections import Counter
s = input()
days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
good = set()
for y in (2013, 2014, 2015):
    for m in range(12):
        for d in range(1, days[m] + 1):
            good.add('%02d-%02d-%d' % (d, m + 1, y))
cnt = Counter(s[i:i + 10] for i in range(len(s) - 9))
print(max(good, key=lambda t: cnt[t]))
