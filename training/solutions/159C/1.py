k = int(input())
s = list(input().strip() * k)
pos = {}
for i, c in enumerate(s):
    pos.setdefault(c, []).append(i)
for _ in range(int(input())):
    p, c = input().split()
    s[pos[c].pop(int(p) - 1)] = ''
print(''.join(s))
