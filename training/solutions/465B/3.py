n = int(input())
a = input().split()
ans = 0
for i in range(n):
    if a[i] == "1":
        ans += 1
        if i + 1 < n and a[i + 1] == "0" and "1" in a[i + 1:]:
            ans += 1
print(ans)
