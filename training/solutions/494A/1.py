s = input().strip()
k = s.count('#')
last = s.count('(') - s.count(')') - k + 1
bal = 0
ok = last > 0
at = s.rfind('#')
for i, c in enumerate(s):
    if c == '(':
        bal += 1
    else:
        bal -= last if i == at else 1
    if bal < 0:
        ok = False
if ok:
    print(*[1] * (k - 1), last, sep='\n')
else:
    print(-1)
