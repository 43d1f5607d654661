s = input()
a = []
for i in range(10):
    a.append(input())
ans = ""
for i in range(8):
    t = s[i * 10:i * 10 + 10]
    for j in range(10):
        if a[j] == t:
            ans += str(j)
print(ans)
