n = int(input())
l = list(map(int, input().split()))
r = list(map(int, input().split()))
a = [0] * n
level = n
while level > 0:
    top = [i for i in range(n) if not a[i] and l[i] == r[i] == 0]
    if not top:
        break
    for i in top:
        a[i] = level
        for j in range(n):
            if j < i:
                r[j] -= 1
            elif j > i:
                l[j] -= 1
    for i in top:
        l[i] = r[i] = 0
    level -= 1
if min(a) > 0:
    print("YES")
    print(*a)
else:
    print("NO")
