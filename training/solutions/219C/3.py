n, k = map(int, input().split())
s = input().strip()
letters = [chr(65 + i) for i in range(min(k, 3))]
out = list(s)
total = 0
if k == 2:
    bad = [i for i in range(n) if (s[i] == 'A') != (i % 2 == 0)]
    flip = bad if len(bad) * 2 <= n else sorted(set(range(n)) - set(bad))
    for i in flip:
        out[i] = 'B' if s[i] == 'A' else 'A'
    total = len(flip)
else:
    i = 1
    while i < n:
        if s[i] == s[i - 1]:
            ban = s[i:i + 2] + s[i - 1]
            out[i] = [c for c in letters if c not in ban][0]
            total += 1
            i += 1
        i += 1
print(total)
print(*out, sep='')
