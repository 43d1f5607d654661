x, t, a, b, da, db = map(int, input().split())
s = {a - i * da for i in range(t)}
r = {b - i * db for i in range(t)}
print("YES" if any(x - y in r for y in s) else "NO")
