a = input().strip()
b = input().strip()
ok = len(a) == len(b) and sorted(a) == sorted(b)
if ok:
    diff = 0
    for i in range(len(a)):
        if a[i] != b[i]:
            diff += 1
    ok = diff == 2
print("YES" if ok else "NO")
