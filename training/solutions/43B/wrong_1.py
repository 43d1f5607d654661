a = input()
b = input()
print("YES" if set(b) - {" "} <= set(a) else "NO")
