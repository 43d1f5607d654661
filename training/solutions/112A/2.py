s, t = input().upper(), input().upper()
ans = 0
for x, y in zip(s, t):
    if x != y:
        ans = -1 if x < y else 1
        break
print(ans)
