from collections import Counter
s = input().strip()
k = Counter(s)
ok = list(s) == sorted(s) and min(k["a"], k["b"]) > 0
if k["c"] != k["a"] and k["c"] != k["b"]:
    ok = False
print("YES" if ok else "NO")
