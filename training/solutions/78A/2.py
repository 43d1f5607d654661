need = [5, 7, 5]
ok = True
for k in need:
    s = input()
    cnt = 0
    for v in "aeiou":
        cnt += s.count(v)
    if cnt != k:
        ok = False
print("YES" if ok else "NO")
