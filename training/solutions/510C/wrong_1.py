n = int(input())
names = [input().strip() for _ in range(n)]
order = []
for s in names:
    if s[0] not in order:
        order.append(s[0])
for i in range(26):
    c = chr(97 + i)
    if c not in order:
        order.append(c)
print(''.join(order))
