import re
n = int(input())
s = input().strip()
m = int(input())
known = ''.join(sorted(set(s) - {'*'}))
star = '[^' + known + ']' if known else '.'
pattern = re.compile(s.replace('*', star) + '$')
words = [w for w in (input().strip() for _ in range(m)) if pattern.match(w)]
ans = 0
for c in 'abcdefghijklmnopqrstuvwxyz':
    if c not in known and all(c in w for w in words):
        ans += 1
print(ans)
