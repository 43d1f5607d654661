n = int(input())
a = input().split()
ans = 0
i = 1
while i < n - 1:
    if a[i - 1] == "1" and a[i] == "0" and a[i + 1] == "1":
        ans += 1
        i += 3
    else:
        i += 1
print(ans)
