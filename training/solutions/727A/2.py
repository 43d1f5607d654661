def go(x, p):
    if x > b:
        return None
    p = p + [x]
    if x == b:
        return p
    return go(x * 2, p) or go(x * 10 + 1, p)
a, b = map(int, input().split())
r = go(a, [])
if r:
    print("YES")
    print(len(r))
    print(*r)
else:
    print("NO")
