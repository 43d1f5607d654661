n, k = map(int, input().split())
s = input()
ans = []
opened = closed = 0
for c in s:
    if c == "(" and opened < k // 2:
        opened += 1
        ans.append(c)
    elif c == ")" and closed < opened:
        closed += 1
        ans.append(c)
print("".join(ans))
