n = int(input())
s = input().strip()
a = s[:n // 2]
b = s[n // 2:]
ok = all(c in "47" for c in s) and a.count("4") == b.count("4")
print("YES" if ok else "NO")
