n = int(input())
s = [input() for _ in range(n)]
ans = ""
for col in zip(*s):
    c = set(col) - {"?"}
    if len(c) == 1:
        ans += c.pop()
    else:
        ans += "?"
print(ans)
