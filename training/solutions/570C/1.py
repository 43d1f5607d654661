n, m = map(int, input().split())
s = list('#' + input() + '#')
f = sum(s[i] == s[i + 1] == '.' for i in range(n + 1))
for _ in range(m):
    x, c = input().split()
    x = int(x)
    if s[x] == '.':
        f -= (s[x - 1] == '.') + (s[x + 1] == '.')
    s[x] = c
    if c == '.':
        f += (s[x - 1] == '.') + (s[x + 1] == '.')
    print(f)
