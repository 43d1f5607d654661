import sys
words = sys.stdin.read().split()[1:]
opened = {}
closed = {}
for w in words:
    need = extra = 0
    for c in w:
        if c == '(':
            extra += 1
        elif extra:
            extra -= 1
        else:
            need += 1
    if need == 0:
        opened[extra] = opened.get(extra, 0) + 1
    elif extra == 0:
        closed[need] = closed.get(need, 0) + 1
ans = opened.get(0, 0) // 2
for k, v in closed.items():
    ans += min(v, opened.get(k, 0))
print(ans)
