s = input().strip()
ways = 1
left = 10
seen = set()
for i, ch in enumerate(s):
    if ch == '?':
        if i == 0:
            ways *= 9
    elif ch.isalpha() and ch not in seen:
        seen.add(ch)
        ways *= 9 if i == 0 else left
        left -= 1
print(str(ways) + '0' * s[1:].count('?'))
