def paint(d):
    g = sorted(d)
    it = iter(g)
    need = next(it)
    t = ''
    for ch in d:
        if ch == need:
            t += '1'
            need = next(it, '')
        else:
            t += '2'
    two = [ch for ch, k in zip(d, t) if k == '2']
    return t if g[len(d) - len(two):] == two else '-'

for _ in range(int(input())):
    input()
    print(paint(input().strip()))
