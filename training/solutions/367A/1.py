s = input()
p = {c: [0] for c in 'xyz'}
for ch in s:
    for c in 'xyz':
        p[c].append(p[c][-1] + (ch == c))
for _ in range(int(input())):
    l, r = map(int, input().split())
    c = [p[k][r] - p[k][l - 1] for k in 'xyz']
    print("YES" if r - l < 2 or max(c) - min(c) <= 1 else "NO")
