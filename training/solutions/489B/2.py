input()
a = sorted(map(int, input().split()))
input()
b = sorted(map(int, input().split()))
ans = 0
for x in a:
    for y in b:
        if abs(x - y) <= 1:
            b.remove(y)
            ans += 1
            break
print(ans)
