s = input().strip()
n = len(s)
k = 0
for i in range(n):
    if s[i] != s[n - 1 - i]:
        k += 1
if k == 2:
    print("YES")
elif k == 0 and n % 2 == 1:
    print("YES")
else:
    print("NO")
