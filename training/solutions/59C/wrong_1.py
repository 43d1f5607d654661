k = int(input())
s = list(input())
n = len(s)
ok = True
for i in range(n):
    j = n - 1 - i
    if s[i] == '?':
        s[i] = s[j]
    elif s[j] != '?' and s[i] != s[j]:
        ok = False
need = [c for c in 'abcdefghijklmnopqrstuvwxyz'[:k] if c not in s]
for i in range((n + 1) // 2):
    if s[i] == '?':
        s[i] = s[n - 1 - i] = need.pop(0) if need else 'a'
print(''.join(s) if ok and not need else 'IMPOSSIBLE')
