s = input().strip()
def ok(a, b):
    i = s.find(a)
    return i >= 0 and s.find(b, i + 2) >= 0
print("YES" if ok("AB", "BA") or ok("BA", "AB") else "NO")
