n = int(input())
forbidden = {input().strip().lower() for _ in range(n)}
w = list(input().strip())
ch = input().strip()
text = ''.join(w).lower()
mark = [False] * len(w)
for s in forbidden:
    p = text.find(s)
    while p >= 0:
        for i in range(p, p + len(s)):
            mark[i] = True
        p = text.find(s, p + 1)
for i in range(len(w)):
    if mark[i]:
        new = ch
        if text[i] == ch:
            new = min(set('ab') - {ch})
        w[i] = new if w[i] == text[i] else new.upper()
print(''.join(w))
