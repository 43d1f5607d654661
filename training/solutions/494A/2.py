s = input().strip()
level = 0
good = True
for c in s:
    level += 1 if c == '(' else -1
    good = good and level >= 0
tail = s[s.rfind('#') + 1:]
depth = 0
for c in reversed(tail):
    depth += 1 if c == ')' else -1
    good = good and depth >= 0
if good:
    print('1\n' * (s.count('#') - 1) + str(level + 1))
else:
    print(-1)
