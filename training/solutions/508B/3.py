s = input().strip()
p = [s.find(c) for c in "02468" if c < s[-1] and c in s]
q = [s.rfind(c) for c in "02468" if c in s]
if not q:
    print(-1)
else:
    i = min(p) if p else max(q)
    t = list(s)
    t[i] = s[-1]
    t[-1] = s[i]
    print("".join(t))
