import sys, re
lines = sys.stdin.read().strip().split('\n')
me = lines[0].strip()
total = {}
for line in lines[2:]:
    m = re.match(r"(\w+) (\w+) (?:on )?(\w+)'s", line)
    a, act, b = m.groups()
    p = {'p': 15, 'c': 10, 'l': 5}[act[0]] * (me in (a, b))
    for x in (a, b):
        total[x] = total.get(x, 0) + p
total.pop(me, None)
print('\n'.join(s for v, s in sorted((-v, s) for s, v in total.items())))
