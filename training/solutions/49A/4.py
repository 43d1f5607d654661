s = [c for c in input().upper() if c.isalpha()]
print("YES" if s[-1] in "AEIOUY" else "NO")
