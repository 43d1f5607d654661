n, k = map(int, input().split())
s = input()
l, r = sorted((s.index("G"), s.index("T")))
t = s[l:r + 1:k]
print("YES" if (r - l) % k == 0 and "#" not in t else "NO")
