n = int(input())
f, s = [], []
for _ in range(n):
    x, y = input().split()
    f.append(min(x, y))
    s.append(max(x, y))
order = [int(v) - 1 for v in input().split()]
prev = f[order[0]]
for i in order[1:]:
    prev = f[i] if prev < f[i] else s[i] if prev < s[i] else '~'
print('NO' if prev == '~' else 'YES')
