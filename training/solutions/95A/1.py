n = int(input())
bad = [input().strip().lower() for _ in range(n)]
w = input().strip()
letter = input().strip()
low = w.lower()
cover = set()
for s in bad:
    for i in range(len(w) - len(s) + 1):
        if low[i:i + len(s)] == s:
            cover |= set(range(i, i + len(s)))
res = ''
for i, c in enumerate(w):
    if i in cover:
        t = letter
        if low[i] == letter:
            t = 'b' if letter == 'a' else 'a'
        c = t.upper() if c.isupper() else t
    res += c
print(res)
