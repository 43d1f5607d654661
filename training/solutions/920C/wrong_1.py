n = int(input())
a = list(map(int, input().split()))
s = input().strip()
ok = True
for i in range(n - 1):
    if s[i] == '0' and a[i] > a[i + 1]:
        ok = False
print("YES" if ok else "NO")
