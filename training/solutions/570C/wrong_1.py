n, m = map(int, input().split())
s = list('#' + input() + '#')
f = sum(s[i] == s[i + 1] == '.' for i in range(n + 1))
for _ in range(m):
    x, c = input().split()
    x = int(x)
    near = (s[x - 1] == '.') + (s[x + 1] == '.')
    s[x] = c
    f += near if c == '.' else -near
    print(f)
