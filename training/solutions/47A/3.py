n = int(input())
k = 0
i = 0
while k < n:
    i += 1
    k += i
if k == n:
    print("YES")
else:
    print("NO")
