a, b = input(), input()
z = lambda s: int(s.replace("0", ""))
print("YES" if z(a) + z(b) == z(str(int(a) + int(b))) else "NO")
