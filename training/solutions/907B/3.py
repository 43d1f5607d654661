import sys
t = sys.stdin.read().split()
y, x = int(t.pop()) - 1, int(t.pop()) - 1
base = x % 3 * 9 + y % 3
need = [base, base + 3, base + 6]
if not any('.' in t[k] for k in need):
    need = range(27)
for k in need:
    t[k] = t[k].replace('.', '!')
for r in range(0, 27, 3):
    print(*t[r:r + 3])
    if r in (6, 15):
        print()
