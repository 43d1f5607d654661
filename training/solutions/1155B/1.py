n = int(input())
s = input()
k = 0
for i in range(n - 10):
    if s[i] == "8":
        k += 1
    else:
        k -= 1
if k > 0:
    print("YES")
else:
    print("NO")
