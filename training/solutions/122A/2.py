n = int(input())
ok = False
for i in range(1, n + 1):
    if n % i == 0 and set(str(i)) <= {"4", "7"}:
        ok = True
        break
print("YES" if ok else "NO")
