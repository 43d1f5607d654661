a = input()
b = input()
print("YES" if all(b.count(c) <= a.count(c) for c in set(b) if c != " ") else "NO")
