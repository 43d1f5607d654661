s = sorted(input().strip())
print("".join(c for c in s if c == s[-1]))
