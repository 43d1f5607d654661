s = input()
k = len(set(s))
print("YES" if ord(max(s)) - 96 == k else "NO")
