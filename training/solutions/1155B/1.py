n = int(input())
s = input()
c = 0
for i in range(n - 10):
    if s[i] == "8":
        c += 1
if c > (n - 11) // 2:
    print("YES")
else:
    print("NO")
