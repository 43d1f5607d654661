x, t, a, b, da, db = map(int, input().split())
s = {0} | {a - i * da for i in range(t)}
r = {0} | {b - i * db for i in range(t)}
print("YES" if any(x - y in r for y in s) else "NO")
