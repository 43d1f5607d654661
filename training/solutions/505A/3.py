s = input().strip()
a = [s[:i] + c + s[i:] for c in s for i in range(len(s) + 1)]
a = [t for t in a if t == t[::-1]]
print(a[0] if a else "NA")
