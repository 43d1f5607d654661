s = input().strip()
for a, b in zip("><+-.,[]", "89abcdef"):
    s = s.replace(a, b)
print(int(s, 16) % 1000003)
