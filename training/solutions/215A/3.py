n = int(input())
a = list(map(int, input().split()))
m = int(input())
b = list(map(int, input().split()))
mx = 0
ans = 0
for i in range(n):
    for j in range(m):
        if b[j] % a[i] == 0:
            k = b[j] // a[i]
            if k > mx:
                mx = k
                ans = 1
            elif k == mx:
                ans += 1
print(ans)
