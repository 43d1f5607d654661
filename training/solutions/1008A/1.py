s = input() + "b"
v = "aeiou"
ok = all(x in v or x == "n" or y in v for x, y in zip(s, s[1:]))
print("YES" if ok else "NO")
