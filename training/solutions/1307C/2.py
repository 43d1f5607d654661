s = input()
letters = sorted(set(s))
best = max(s.count(c) for c in letters)
for a in letters:
    for b in letters:
        seen = pairs = 0
        for c in s:
            if c == b:
                pairs += seen
            if c == a:
                seen += 1
        best = max(best, pairs)
print(best)
