s = input()
w = "CODEFORCES"
ok = any(s.startswith(w[:i]) and s.endswith(w[i:]) for i in range(11))
print("YES" if ok and len(s) >= 10 else "NO")
