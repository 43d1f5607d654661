x, y, z = map(int, input().split())
a, b, c = map(int, input().split())
ok = x <= a
a -= x
ok = ok and y <= a + b
ok = ok and z <= a + b - y + c
print("YES" if ok else "NO")
