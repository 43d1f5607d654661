n = int(input())
a = list(map(int, input().split()))
s = input().strip()
biggest = 0
ok = True
for i in range(n - 1):
    biggest = max(biggest, a[i])
    if s[i] == '0' and biggest > i + 1:
        ok = False
print("YES" if ok else "NO")
