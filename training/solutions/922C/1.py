n, k = map(int, input().split())
ok = True
for i in range(1, k + 1):
    if n % i != i - 1:
        ok = False
        break
print("Yes" if ok else "No")
