n = input().strip()
k = str(sum(c in "47" for c in n))
ok = all(c in "47" for c in k)
print("YES" if ok else "NO")
