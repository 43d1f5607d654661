n = int(input())
a = [set(c) for c in zip(*[input() for _ in range(n)])]
ans = ""
for c in a:
    c.discard("?")
    if len(c) == 0:
        ans += "x"
    elif len(c) == 1:
        ans += c.pop()
    else:
        ans += "?"
print(ans)
