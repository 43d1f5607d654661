k = int(input())
l = int(input())
c = -1
while l % k == 0:
    l //= k
    c += 1
if l == 1 and c >= 0:
    print("YES")
    print(c)
else:
    print("NO")
