a = input().strip()
b = input().strip()
print("YES" if "".join(reversed(a)) == b else "NO")
